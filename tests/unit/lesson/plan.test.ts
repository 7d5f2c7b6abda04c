import { describe, expect, it, test } from 'vitest';
import { lessonFields, lessonRules, quizRules, readFrameworks } from '#src/lesson/index.ts';
import { printProblem } from '#src/scenario/index.ts';
import { codesOf, problemsOf, readExample } from '#tests/support/plan.ts';

test('a plan without problems becomes plain data with its quiz', () => {
  const { lesson, problems } = readExample();
  expect(problems.map(printProblem)).toEqual([]);
  expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson);
  expect(lesson).toMatchObject({
    lesson: 'example',
    short: 'ex',
    sections: { support: [{ text: 'It is kind and calm.' }] },
  });
  expect(lesson?.quiz.exit).toHaveLength(1);
});

test('facts stand in a plan as their values', () => {
  const { lesson } = readExample({ plan: 'groundRules: ["Childline is {childline.number}."]' });
  expect(lesson?.groundRules).toEqual(['Childline is 0800 1111.']);
});

describe.each(lessonRules)('the rule $code of plans', ({ code, bad, good }) => {
  it('finds its bad example', () => {
    expect(codesOf({ plan: bad })).toContain(code);
  });

  it('lets its good example pass, and so does every other rule', () => {
    expect(problemsOf({ plan: good })).toEqual([]);
  });
});

describe.each(quizRules)('the rule $code of quizzes', ({ code, bad, good }) => {
  it('finds its bad example', () => {
    expect(codesOf({ quiz: bad })).toContain(code);
  });

  it('lets its good example pass, and so does every other rule', () => {
    expect(problemsOf({ quiz: good })).toEqual([]);
  });
});

describe('a problem', () => {
  it.each([
    [
      'a field that is unknown',
      { plan: 'minuts: 30' },
      'lessons/example/lesson.md:34:1  There is no field called "minuts" here. Did you mean "minutes"?  [bad-lesson]',
    ],
    [
      'a field of the wrong kind',
      { plan: 'minutes: long' },
      'lessons/example/lesson.md:4:10  "minutes" cannot be "long". It is the whole minutes of the lesson, 20 to 90.  [bad-lesson]',
    ],
    [
      'a statement that nobody wrote down',
      { plan: 'curriculum: [P-OSA-22]' },
      'lessons/example/lesson.md:19:14  No statement is called "P-OSA-22". Did you mean "P-OSA-2"?  [unknown-statement]',
    ],
    [
      'minutes that do not add up',
      { plan: 'minutes: 45' },
      'lessons/example/lesson.md:4:10  The lesson has 45 minutes; its screens and "spare" make 30. Change the minutes of a screen, "spare" or "minutes".  [minutes-do-not-add-up]',
    ],
    [
      'a question with two best answers',
      {
        quiz: 'exit:\n  - { id: end, ask: What could Ash do?, answers: [{ text: Tell Gran, best: true, why: It is kind. }, { text: Wait, best: true, why: It is kind. }] }',
      },
      'lessons/example/quiz.yaml:8:50  2 answers here are the best. Write "best: true" at exactly one.  [bad-quiz]',
    ],
  ])('shows the place, the cause and the cure of %s', (_, changed, line) => {
    expect(problemsOf(changed)).toContain(line);
  });

  it('does not hide another', () => {
    expect(codesOf({ plan: 'curriculum: [P-OSA-22]\ntricks: [flatery]\nminutes: 45' })).toEqual([
      'minutes-do-not-add-up',
      'unknown-statement',
      'unknown-trick',
    ]);
  });

  it('names a part of the prose that is missing, or that is no part', () => {
    const prose = (text: string) => text.replace('## Support', '## Suport');
    expect(problemsOf({ prose })).toContain(
      'lessons/example/lesson.md:44:1  No part of a lesson is called "Suport". Did you mean "Support"?  [bad-lesson]',
    );
    expect(codesOf({ prose: (text) => text.replace('It is kind', 'It **is** kind') })).toEqual([
      'bad-lesson',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['blame, in the script', { plan: 'contentNote: It was a silly mistake of Ash.' }, 'blaming-words'],
    [
      'blame, in the reason for an answer',
      {
        quiz: 'exit:\n  - { id: end, ask: What could Ash do?, answers: [{ text: Wait, why: Ash should have told. }, { text: Tell Gran, best: true, why: It is kind. }] }',
      },
      'blaming-words',
    ],
    [
      'blame, in what families read',
      {
        prose: (text: string) =>
          text.replace('families\n\nIt', 'families\n\nYour child should have told you. It'),
      },
      'blaming-words',
    ],
    [
      'a question about the pupils themselves',
      { plan: 'groundRules: [What would you do?]' },
      'asks-the-child',
    ],
    [
      'words that are too old for the class',
      { plan: 'sentenceStarters: [Someone was grooming me.]' },
      'words-not-for-band',
    ],
    [
      'sentences that are too long to hear',
      { plan: `contentNote: ${'we listen and '.repeat(8)}we smile.` },
      'sentence-too-long',
    ],
  ])('of %s are found', (_, changed, code) => {
    expect(codesOf(changed)).toContain(code);
  });

  it('of a wrong idea may stand where it is answered', () => {
    const wrong = '{ misconception: It is the fault of Ash. Ash was silly., response: It is not. }';
    expect(problemsOf({ plan: `misconceptionsAndCommonMistakes:\n  - ${wrong}` })).toEqual([]);
  });
});

test('every field of a plan is described for authors', () => {
  const empty = Object.entries({ ...lessonFields(), ...lessonFields(['board']) }).filter(([, says]) => !says);
  expect(empty).toEqual([]);
});

test('a statement of a framework that is not there is found', () => {
  const text =
    'frameworks: {}\nstatements:\n  A-1: { framework: rshe, wording: Be kind., form: whole, checked: read }\n';
  expect(readFrameworks(text).problems.map(printProblem)).toEqual([
    'lessons/frameworks.yaml:3:21  No framework is called "rshe". Write it under "frameworks" first.  [unknown-framework]',
  ]);
});
