import { didYouMean, placeholders, type Finding } from '#src/scenario/index.ts';
import { tricksIn } from '../tricks-in.ts';
import type { LessonRule } from './lesson-rule.ts';
import { everyText } from './texts.ts';

export const minutesAddUp: LessonRule = {
  code: 'minutes-do-not-add-up',
  says: 'The minutes of the screens and the minutes to spare make up the minutes of the lesson.',
  bad: 'minutes: 45',
  good: 'minutes: 30',
  check: ({ fields, at }) => {
    const planned = fields.board.reduce((sum, { minutes }) => sum + minutes, fields.spare);
    if (planned === fields.minutes) return [];
    const what = `The lesson has ${fields.minutes} minutes; its screens and "spare" make ${planned}.`;
    return [{ at: at(['minutes']), what, cure: 'Change the minutes of a screen, "spare" or "minutes".' }];
  },
};

export const unknownStatement: LessonRule = {
  code: 'unknown-statement',
  says: 'A lesson names statements that lessons/frameworks.yaml has.',
  bad: 'curriculum: [P-OSA-22]',
  good: 'curriculum: [P-OSA-2]',
  check: ({ fields, frameworks, at }) => {
    const known = Object.keys(frameworks.statements);
    return fields.curriculum.flatMap((id, index): Finding[] => {
      const place = at(['curriculum', index]);
      if (!known.includes(id))
        return [
          {
            at: place,
            what: `No statement is called "${id}".`,
            cure: didYouMean(id, known, 'Write it into lessons/frameworks.yaml first.'),
          },
        ];
      return fields.curriculum.indexOf(id) < index
        ? [{ at: place, what: `"${id}" stands here twice.`, cure: 'Keep one of the two.' }]
        : [];
    });
  },
};

export const unknownTrick: LessonRule = {
  code: 'unknown-trick',
  says: 'A lesson names tricks that lessons/tricks.yaml has for its age, and that its story shows.',
  bad: 'tricks: [flatery]',
  good: 'tricks: [flattery]',
  check: ({ fields, tables, story, at }) => {
    const known = Object.keys(tables.tricks);
    const met = new Set(story && tricksIn(story));
    return fields.tricks.flatMap((trick, index): Finding[] => {
      const place = at(['tricks', index]);
      if (!known.includes(trick)) {
        const cure = didYouMean(trick, known, 'Write it into lessons/tricks.yaml first.');
        return [{ at: place, what: `No trick is called "${trick}".`, cure }];
      }
      if (!story || met.has(trick)) return [];
      const what = `The story never shows the trick "${trick}".`;
      return [{ at: place, what, cure: 'Leave it out, or mark the message that uses it.' }];
    });
  },
};

export const beginsICan: LessonRule = {
  code: 'begins-i-can',
  says: 'The outcome and its steps begin with “I can”.',
  bad: 'iCan: [Name four tricks.]',
  good: 'iCan: [I can name four tricks.]',
  check: ({ fields, at }) =>
    [
      { text: fields.pupilLessonOutcome, path: ['pupilLessonOutcome'] },
      ...fields.iCan.map((text, index) => ({ text, path: ['iCan', index] })),
    ]
      .filter(({ text }) => !text.startsWith('I can '))
      .map(({ path }) => ({
        at: at(path),
        what: 'This does not begin with "I can".',
        cure: 'Write it as a pupil would say it: "I can name four tricks."',
      })),
};

export const unknownScreen: LessonRule = {
  code: 'unknown-screen',
  says: 'The hinge question and the cut over two days name screens of the board.',
  bad: 'hingeQuestion: { screen: story-9, ask: What does it tell us?, listenFor: Very little., ifNot: Look again. }',
  good: 'hingeQuestion: { screen: story-1, ask: What does it tell us?, listenFor: Very little., ifNot: Look again. }',
  check: ({ fields, at }) => {
    const known = fields.board.map(({ id }) => id);
    const named = [
      { screen: fields.hingeQuestion.screen, path: ['hingeQuestion', 'screen'] },
      ...(['first', 'second'] as const).flatMap((day) =>
        fields.twoDays[day].map((screen, index) => ({ screen, path: ['twoDays', day, index] })),
      ),
    ];
    return named
      .filter(({ screen }) => !known.includes(screen))
      .map(({ screen, path }) => ({
        at: at(path),
        what: `No screen is called "${screen}".`,
        cure: didYouMean(screen, known, `Known are ${known.join(', ')}.`),
      }));
  },
};

export const twoDaysWhole: LessonRule = {
  code: 'two-days',
  says: 'Over two days every screen comes up, each day begins with welcome, and each ends with help.',
  bad: 'twoDays: { first: [welcome, before], second: [welcome, story-1, spot, help] }',
  good: 'twoDays: { first: [welcome, before, help], second: [welcome, story-1, spot, help] }',
  check: ({ fields, at }) => {
    const { first, second } = fields.twoDays;
    const kindOf = (id: string | undefined) => fields.board.find((screen) => screen.id === id)?.kind;
    const left = fields.board.filter(({ id }) => !first.includes(id) && !second.includes(id));
    const days = [first, second].flatMap((day, index): Finding[] => {
      if (kindOf(day[0]) === 'welcome' && kindOf(day.at(-1)) === 'help') return [];
      const what = `Day ${index + 1} does not begin with "welcome" and end with "help".`;
      const cure = 'No child goes home from a half-told story without hearing where help is.';
      return [{ at: at(['twoDays', index === 0 ? 'first' : 'second']), what, cure }];
    });
    const gone = left.map(({ id }) => ({
      at: at(['twoDays']),
      what: `The screen "${id}" comes up on neither day.`,
      cure: 'Add it to one of the two.',
    }));
    return [...days, ...gone];
  },
};

export const unknownFactInPlan: LessonRule = {
  code: 'unknown-fact',
  says: 'Words in curly brackets are the id of a fact in lessons/facts.yaml.',
  bad: 'groundRules: ["Childline is {childline.nmber}."]',
  good: 'groundRules: ["Childline is {childline.number}."]',
  check: (draft) => {
    const known = Object.keys(draft.tables.facts);
    return everyText(draft).flatMap(({ text, at }) =>
      [...text.matchAll(placeholders)]
        .map(([, id = '']) => id)
        .filter((id) => !known.includes(id))
        .map((id) => ({
          at,
          what: `No fact is called "${id}".`,
          cure: didYouMean(id, known, 'Add it to lessons/facts.yaml, or leave out the curly brackets.'),
        })),
    );
  },
};

export const homeIsThere: LessonRule = {
  code: 'no-home',
  says: 'A lesson that may be used at home has a home.md beside it.',
  bad: 'rooms: [board, play, home]',
  good: 'rooms: [board, play]',
  check: ({ fields, hasHome = false, at }) =>
    fields.rooms.includes('home') && !hasHome
      ? [
          {
            at: at(['rooms', fields.rooms.indexOf('home')]),
            what: 'This lesson may be used at home, and has no home.md.',
            cure: 'Write it, as lessons/README.md shows, or leave "home" out.',
          },
        ]
      : [],
};
