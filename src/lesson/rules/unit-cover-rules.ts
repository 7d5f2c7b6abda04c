import { didYouMean, type Finding } from '#src/scenario/index.ts';
import { tricksIn } from '../tricks-in.ts';
import type { UnitDraft, UnitRule } from './lesson-rule.ts';

/** Titles of the stories that show a trick. */
const showing = ({ stories }: UnitDraft, trick: string): string[] =>
  stories.filter((story) => tricksIn(story).includes(trick)).map(({ title }) => `“${title}”`);

/** What a table has, against what lessons use and what is said not to be covered. */
const uncovered = (
  { at }: UnitDraft,
  kind: 'tricks' | 'statements',
  table: readonly string[],
  listed: Readonly<Record<string, string>>,
  usedIn: (id: string) => string | undefined,
  say: { thing: string; verb: string; cure: string },
): Finding[] => {
  const lost = Object.keys(listed)
    .filter((id) => !table.includes(id))
    .map((id) => ({
      at: at(['notCovered', kind, id]),
      what: `No ${say.thing} is called "${id}".`,
      cure: didYouMean(id, table, 'Take it out.'),
    }));
  const wrong = table.flatMap((id): Finding[] => {
    const place = at(['notCovered', kind, id]);
    const used = usedIn(id);
    const isListed = Object.hasOwn(listed, id);
    if (used !== undefined && isListed) {
      const what = `The ${say.thing} "${id}" is said not to be covered, and ${used} ${say.verb} it.`;
      return [{ at: place, what, cure: 'Take it out of "notCovered".' }];
    }
    if (used !== undefined || isListed) return [];
    return [{ at: place, what: `Nothing ${say.verb} the ${say.thing} "${id}".`, cure: say.cure }];
  });
  return [...lost, ...wrong];
};

const notCovered = (fields: string) =>
  `notCovered:\n  tricks: { threat: For older pupils. }\n  statements: {}\n  topics: []\n`.replace(
    new RegExp(`  ${fields.split(':')[0] ?? ''}: .*`),
    `  ${fields}`,
  );

export const trickNotMet: UnitRule = {
  code: 'trick-not-met',
  says: 'Every trick of lessons/tricks.yaml is shown by a story, or stands under `notCovered` with the reason.',
  example: 'units',
  looksInside: true,
  bad: notCovered('tricks: {}'),
  good: notCovered('tricks: { threat: For older pupils. }'),
  check: (draft) =>
    uncovered(
      draft,
      'tricks',
      Object.keys(draft.tables.tricks),
      draft.units.notCovered.tricks,
      (trick) => showing(draft, trick)[0],
      {
        thing: 'trick',
        verb: 'shows',
        cure: 'Mark a message that uses it, or say under "notCovered" why no story does.',
      },
    ),
};

export const statementNotMet: UnitRule = {
  code: 'statement-not-met',
  says: 'Every statement of lessons/frameworks.yaml is named by a lesson, or stands under `notCovered` with the reason.',
  example: 'units',
  looksInside: true,
  bad: notCovered('statements: { P-OSA-2: Later. }'),
  good: notCovered('statements: {}'),
  check: (draft) =>
    uncovered(
      draft,
      'statements',
      Object.keys(draft.frameworks.statements),
      draft.units.notCovered.statements,
      (id) => draft.lessons.find(({ curriculum }) => curriculum.includes(id))?.lesson,
      {
        thing: 'statement',
        verb: 'meets',
        cure: 'Name it in the lesson that meets it, or say under "notCovered" why none does.',
      },
    ),
};

const fewest = 2;

export const metTooRarely: UnitRule = {
  code: 'met-too-rarely',
  says: 'Each trick under `metTwice` is shown by two stories or more; boosters count.',
  example: 'units',
  looksInside: true,
  bad: 'metTwice: [hurry]',
  good: 'metTwice: [flattery]',
  check: (draft) =>
    draft.units.metTwice.flatMap((trick, index): Finding[] => {
      const place = draft.at(['metTwice', index]);
      const known = Object.keys(draft.tables.tricks);
      if (!known.includes(trick)) {
        const cure = didYouMean(trick, known, 'Write it into lessons/tricks.yaml first.');
        return [{ at: place, what: `No trick is called "${trick}".`, cure }];
      }
      const titles = showing(draft, trick);
      if (titles.length >= fewest) return [];
      const where = titles[0] === undefined ? 'no story' : `one story, ${titles[0]}`;
      const cure = 'Mark a message of another story or booster that uses it, or write one.';
      return [{ at: place, what: `The trick "${trick}" is shown by ${where}.`, cure }];
    }),
};
