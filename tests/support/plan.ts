import { readFileSync } from 'node:fs';
import { readFrameworks, readHome, readLesson, readTables } from '#src/lesson/index.ts';
import { printProblem, readStory, type Problem } from '#src/scenario/index.ts';

const story = `---
title: An example
band: 9-11
apps: { picnook: Picnook }
cast:
  ash:   { name: Ash, role: hero }
  jojo:  { name: jojo * skates, role: contact }
  gran:  { name: Gran, role: helper }
  bello: { name: Mrs Bello, role: helper }
---

## Jojo says hi

### Picnook · jojo · 5:40 pm

jojo: hi, nice clip \`flattery\`

> What could Ash do?

- [“hi”](#jojo-asks-more)
- [Find someone](#tell "best")

## Jojo asks more

jojo: which school?

> What could Ash do?

- [“no”](#tell "best")
- [“why?”](#tell "as: why")

## Tell

### Home · 6 pm

- [Gran, in the kitchen](#gran-listens)
- [Mrs Bello, at school](#gran-listens "as: school")

## Gran listens

### Home · 6:10 pm

- [“Can I show you?”](#side-by-side "told")

## Side by side

gran: Thank you for telling me. I believe you.

- [Report jojo](#report)
- [Block jojo](#block)
- [Go and have tea](#tea-time)

## Report

What should Picnook know about jojo?

- They asked for a picture

A person at Picnook reads it.

## Block

jojo will not be able to message Ash.

- [Block jojo](#it-goes-quiet)

## It goes quiet

### Home · 5:50 pm

No more messages.

- [Go to find someone](#tell)

## Tea time

They have tea. \`the end\`
`;

/** A small whole plan without problems; a test changes one field of it. */
const plan = `short: ex
ages: Years 5 and 6
minutes: 30
spare: 2
rooms: [board, play]
pupilLessonOutcome: I can tell someone.
iCan: [I can tell someone.]
keyLearningPoints: [Telling helps.]
lessonKeywords:
  - { keyword: tell, description: Show it to a grown-up. }
misconceptionsAndCommonMistakes:
  - { misconception: Ash is in trouble., response: Ash is not in trouble. }
teacherTips: [Smile.]
contentGuidance: [Nothing that frightens.]
contentNote: Ash gets help.
supervisionLevel: A teacher is there.
lessonEquipmentAndResources: [Paper.]
curriculum: [P-OSA-2]
tricks: [flattery]
beforeYouStart:
  - { check: The lead knows., why: A child may tell. }
groundRules: [We listen.]
sentenceStarters: [Can I show you?]
hingeQuestion: { screen: story-1, ask: What does it tell us?, listenFor: Very little., ifNot: Look again. }
board:
  - { id: welcome, kind: welcome, title: Welcome, minutes: 5, say: [Hello.] }
  - { id: before, kind: baseline, title: First thoughts, minutes: 3, say: [Write a letter.] }
  - { id: story-1, kind: story, title: Ash, minutes: 10, say: [Here is Ash.], visits: [{ moment: jojo-says-hi, vote: true }, { moment: jojo-asks-more, vote: true }, { moment: tell, vote: true }] }
  - { id: spot, kind: spot, title: Spot the tricks, minutes: 5, say: [Look again.] }
  - { id: help, kind: help, title: Where to get help, minutes: 5, say: [Ash is made up.] }
twoDays: { first: [welcome, before, help], second: [welcome, story-1, spot, help] }
reviewedBy: []`;

const prose = [
  'Safeguarding note',
  'Note to families',
  'Support',
  'Stretch',
  'SEND',
  'EAL',
  'Without a device',
]
  .concat('Assessment')
  .map((heading) => `## ${heading}\n\nIt is kind and calm.\n`)
  .join('\n');

const question = (id: string, first: boolean, pair?: string): string => {
  const answers = [
    '{ text: Tell Gran, best: true, why: Gran listens. }',
    '{ text: Wait a bit, why: Ash need not wait. }',
  ];
  const shown = first ? answers : answers.reverse();
  return `  - { id: ${id}, ${pair ? `pair: ${pair}, ` : ''}ask: What could Ash do?, answers: [${shown.join(', ')}] }`;
};

const quiz = [
  `starter:\n${question('start', true)}`,
  `baseline:\n${question('before', false, 'telling')}`,
  `endpoint:\n${question('after', true, 'telling')}`,
  `exit:\n${question('end', false)}`,
].join('\n');

/** The fields of some YAML, each with the lines below it. */
const fieldsIn = (yaml: string): Map<string, string> =>
  new Map(
    yaml
      .trim()
      .split(/\n(?=[A-Za-z])/)
      .map((field) => [field.slice(0, field.indexOf(':')), field]),
  );

/** Puts the fields of a fragment in the place of those of the same name. */
const withFields = (whole: string, fragment: string): string =>
  [...fieldsIn(whole), ...(fragment ? fieldsIn(fragment) : [])]
    .reduce((all, [name, field]) => all.set(name, field), new Map<string, string>())
    .values()
    .toArray()
    .join('\n');

const { tables } = readTables('lessons');
const { frameworks } = readFrameworks(readFileSync('lessons/frameworks.yaml', 'utf8'));
const { scenario } = readStory(story, 'lessons/example/scenario.md', tables);

const beside = { story: scenario, tables, frameworks };

const homeFields = `title: Show me your followers
minutes: 10
plan: [We ask first., We tell each other., We look together.]`;

const homeParts = [
  '## For two\n\nThe child decides. The grown-up reads the cards.',
  '## Together\n\n- Look.\n- Ask.\n- Listen.\n- Smile.',
  '## Rather not\n\n- Rather not shout.\n- Rather not scroll.',
];

/** Ten minutes at home with one field, or one part under its heading, in the place of the example's own. */
const homeOf = (fragment: string) => {
  const [heading = ''] = fragment.split('\n');
  const isPart = heading.startsWith('## ');
  const parts = homeParts.map((part) => (isPart && part.startsWith(`${heading}\n`) ? fragment : part));
  const fields = withFields(homeFields, isPart ? '' : fragment);
  return {
    file: 'lessons/example/home.md',
    bytes: `---\n${fields}\n---\n\n${parts.join('\n\n')}\n`,
  };
};

interface Changed {
  /** Ten minutes at home beside the plan, with this in the place of their own; none if left out. */
  home?: string;
  plan?: string;
  quiz?: string;
  prose?: (text: string) => string;
}

/** Reads the example with some of its fields changed. */
export const readExample = (changed: Changed = {}): ReturnType<typeof readLesson> => {
  const below = changed.prose ? changed.prose(prose) : prose;
  return readLesson(
    {
      plan: {
        file: 'lessons/example/lesson.md',
        bytes: `---\n${withFields(plan, changed.plan ?? '')}\n---\n\n${below}`,
      },
      quiz: { file: 'lessons/example/quiz.yaml', bytes: `${withFields(quiz, changed.quiz ?? '')}\n` },
      ...(changed.home !== undefined && { home: homeOf(changed.home) }),
    },
    beside,
  );
};

/** Reads the example of ten minutes at home, with a field or a part of it changed. */
export const readHomeExample = (fragment = ''): ReturnType<typeof readHome> =>
  readHome(homeOf(fragment), beside);

/** The lines of its problems, as an author sees them. */
export const problemsOf = (changed: Changed = {}): string[] =>
  readExample(changed).problems.map(printProblem);

/** The codes of its problems. */
export const codesOf = (changed: Changed = {}): Problem['code'][] =>
  readExample(changed).problems.map(({ code }) => code);
