import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleStory, printProblem, readStory, toPlay, type WrittenMoment } from '#src/scenario/index.ts';
import { storyFrom, testTables } from '#tests/support/story.ts';

const file = 'lessons/new-follower/scenario.md';
const read = (text: string, options = {}) => readStory(text, file, testTables, options);
const example = (fragment: string) => exampleStory(fragment).text;
const problemsOf = (fragment: string) => read(example(fragment)).problems;
const momentOf = (fragment: string, id = 'next-here'): WrittenMoment => {
  const moment = storyFrom(example(fragment)).moments.find((one) => one.id === id);
  if (!moment) throw new Error(`No moment ${id}`);
  return moment;
};

describe('a whole story', () => {
  const story = storyFrom(readFileSync('lessons/new-follower/scenario.md', 'utf8'), testTables, file);

  it('bears the name of its folder', () => {
    expect(story.lesson).toBe('new-follower');
  });

  it('needs all three where its contact is not harmless', () => {
    expect(story.needs).toEqual(['tell', 'report', 'block']);
  });

  it('leads every reply to a moment that is there', () => {
    const ids = story.moments.map(({ id }) => id);
    const targets = story.moments.flatMap(({ replies }) => replies.map(({ to }) => to));
    expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
  });

  it('gives no two replies of a moment the same move', () => {
    for (const { replies } of story.moments)
      expect(new Set(replies.map(({ move }) => move)).size).toBe(replies.length);
  });

  it('ships a browser no places, talking points or best replies', () => {
    expect(JSON.stringify(toPlay(story))).not.toMatch(/"(at|talk|best|places)":/);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });
});

describe('lines', () => {
  it('are said by whoever stands before the colon, or else by the storyteller', () => {
    const [said, told] = momentOf('jojo: hi\n\nAsh smiles.').lines;
    expect(said).toMatchObject({ from: 'jojo', text: 'hi' });
    expect(told?.from).toBeUndefined();
  });

  it('take tricks, moods and conditions from the marks at their end', () => {
    const { lines } = momentOf('jojo: hi `flattery` `hurry` `if not told`\n\nAsh waits. `unsure`');
    expect(lines[0]).toMatchObject({
      text: 'hi',
      tricks: ['flattery', 'hurry'],
      if: [{ mark: 'told', not: true }],
    });
    expect(lines[1]).toMatchObject({ text: 'Ash waits.', mood: 'unsure' });
  });

  it('may be a picture, or a covered one that shows its caption only', () => {
    const { lines } = momentOf('jojo: ![A bus](bus.svg)\n\njojo: ![A photo]()');
    expect(lines.map(({ picture }) => picture)).toEqual([
      { shows: 'A bus', file: 'bus.svg' },
      { shows: 'A photo' },
    ]);
  });

  it('hold facts in the place of their names', () => {
    expect(momentOf('Ring {childline.number}.').lines[0]?.text).toBe('Ring 0800 1111.');
  });
});

describe('replies', () => {
  it('are said when wholly in quotation marks, which are taken off', () => {
    const [said] = momentOf('- [“bye”](#tell)').replies;
    const [done] = momentOf('- [Type “bye”](#tell)').replies;
    expect([said?.said, said?.text, done?.said, done?.text]).toEqual([true, 'bye', false, 'Type “bye”']);
  });

  it('carry their marks', () => {
    const text =
      '---\nremembers: { school: Ash said which school }\n---\n\n- [Send it](#tell "best, sends-picture, school, if not told, as: send")';
    expect(momentOf(text).replies[0]).toMatchObject({
      move: 'tell.send',
      to: 'tell',
      action: { does: 'tell' },
      best: true,
      sendsPicture: true,
      keeps: ['school'],
      if: [{ mark: 'told', not: true }],
    });
  });

  it('that report stay where they are, and name the contact', () => {
    const [report, block] =
      storyFrom(example('')).moments.find(({ id }) => id === 'side-by-side')?.replies ?? [];
    expect(report).toMatchObject({ move: 'report:jojo', to: 'side-by-side' });
    expect(block).toMatchObject({
      move: 'block:jojo',
      to: 'it-goes-quiet',
      action: { does: 'block', contact: 'jojo' },
    });
  });

  it('mean the contact of the chat where a story has several', () => {
    const cast =
      '---\ncast:\n  ash: { name: Ash, role: hero }\n  jojo: { name: Jojo, role: contact }\n  mo: { name: Mo, role: contact, fine: true }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n  bello: { name: Mrs Bello, role: helper }\n---\n\n';
    const side =
      '\n\n## Side by side\n\ngran: I believe you.\n\n- [Block Mo](#block-mo)\n- [Go and have tea](#tea-time)';
    const chat = momentOf(
      `${cast}## Chatting\n\njojo: hi\n\n- [Block](#block)\n- [Find someone](#tell)${side}`,
      'chatting',
    );
    expect(chat.replies[0]?.move).toBe('block:jojo');
  });
});

describe('scenes', () => {
  it('are taken over along the replies', () => {
    expect(momentOf('jojo: hi').scene).toEqual({
      place: 'Picnook',
      app: 'picnook',
      who: 'jojo',
      time: '5:40 pm',
    });
  });
});

describe('problems', () => {
  it('come all at once, in the order of the file', () => {
    const problems = problemsOf('jojoo: hi `flatery`\n\n<b>x</b>\n\n- [a](#nowhere)');
    expect(problems.map(({ code }) => code)).toEqual([
      'unknown-person',
      'unknown-mark',
      'not-in-format',
      'not-in-format',
      'unknown-moment',
    ]);
  });

  it('stand at the same line and column whatever the line ends', () => {
    const text = example('jojoo: hi');
    const problems = read(text).problems;
    expect(read(text.replaceAll('\n', '\r\n')).problems).toEqual(problems);
    expect(read(text.replaceAll('\n', '\r')).problems).toEqual(problems);
    expect(read(`\uFEFF${text}`).problems).toEqual(problems);
    expect(readStory(new TextEncoder().encode(text), file, testTables).problems).toEqual(problems);
  });

  it('print with file, line, column, cause, cure and rule', () => {
    const [problem] = problemsOf('- [a](#it-goes-quite)');
    const { lines } = exampleStory('- [a](#it-goes-quite)');
    expect(problem && printProblem(problem)).toBe(
      `${file}:${[...lines].join()}:1  No moment is called "it-goes-quite". Did you mean "It goes quiet" (#it-goes-quiet)?  [unknown-moment]`,
    );
  });

  it('stand at the field of the front matter that is wrong', () => {
    const [problem] = problemsOf('---\ncast:\n  ash: { name: Ash, rol: hero }\n---');
    expect(problem).toMatchObject({
      line: 6,
      column: 21,
      what: 'There is no field called "rol" here.',
      cure: 'Did you mean "role"?',
    });
  });

  it('tell of a picture that is not beside the story, where the files are known', () => {
    const text = example('jojo: ![A bus](bus.svg)');
    expect(read(text, { files: ['bus.svg'] }).problems).toEqual([]);
    expect(read(text, { files: ['bux.svg'] }).problems[0]).toMatchObject({
      code: 'missing-file',
      cure: 'Did you mean "bux.svg"?',
    });
  });

  it.each([
    ['feedback that is not indented', '- [“a”](#tell)\n\nWell done.', 'out-of-order'],
    ['feedback without an empty line', '- [“a”](#tell)\n  Well done.', 'not-a-reply'],
    ['a line under a message', 'jojo: hi\nAsh smiles.', 'missing-empty-line'],
    ['a name before the colon', 'Mrs Bello: come in', 'unknown-person'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', 'not-in-format'],
    ['a footnote', 'Ash waits.\n\n[^1]: why', 'not-in-format'],
    ['a code block', '```\njojo: hi\n```', 'not-in-format'],
    ['a comment', '<!-- later -->', 'not-in-format'],
    ['a ruled line', 'jojo: hi\n\n---\n\njojo: you', 'not-in-format'],
    ['an underlined heading', 'jojo: hi\n---', 'not-in-format'],
    ['a big heading', '# Part one', 'not-in-format'],
    ['a small heading', '#### Part one', 'not-in-format'],
    ['a list in a list', '- [a](#tell)\n\n  - [b](#tell)', 'not-in-format'],
    ['a mark in the middle', 'jojo: hi `flattery` you', 'not-in-format'],
    ['a link out of the story', '- [a](https://example.org)', 'unknown-moment'],
    ['straight quotation marks', '- ["bye"](#tell)', 'quotation-marks'],
    ['an app that is none', '## Chatting\n\n### Home · gran · 5 pm\n\ngran: hi\n\n- [a](#tell)', 'bad-scene'],
    ['a mood on a message', 'jojo: hi `worried`', 'misplaced-mark'],
    ['a reply mark on a line', 'kit: hi `told`', 'misplaced-mark'],
    ['other logic', 'Ash waits. `if told or blocked`', 'bad-condition'],
    ['an unknown mark in a condition', 'Ash waits. `if sent`', 'unknown-mark'],
    ['an ending with replies', 'Ash waits. `the end`\n\n- [a](#tell)', 'no-way-on'],
  ])('refuse %s in one sentence', (_, fragment, code) => {
    expect(problemsOf(fragment).map((problem) => problem.code)).toEqual([code]);
  });
});
