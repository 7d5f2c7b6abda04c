import { didYouMean, placeholders, sentencesOf, type Finding } from '#src/scenario/index.ts';
import { homeHeadings, type HomeSection } from '../home.ts';
import type { HomeDraft, HomeRule } from './lesson-rule.ts';
import { textsOfHome } from './texts.ts';

const lines = (heading: string, texts: readonly string[]): string =>
  [`## ${heading}`, '', ...texts.map((text) => `- ${text}`)].join('\n');

/** The one list under a heading has as many lines as it may have. */
const listOf =
  (name: HomeSection, least: number, most: number) =>
  ({ sections }: HomeDraft): Finding[] => {
    const blocks = sections[name];
    const [first] = blocks ?? [];
    // That it is missing is said already.
    if (!blocks || !first) return [];
    const heading = homeHeadings[name];
    const stray = blocks.find(({ items }, index) => !items || index > 0);
    if (stray) {
      const what = `"${heading}" is more than one list.`;
      return [{ at: stray.at, what, cure: 'Make one list of it, each line beginning with "- ".' }];
    }
    const count = first.items?.length ?? 0;
    if (count >= least && count <= most) return [];
    const what = `"${heading}" has ${count} ${count === 1 ? 'line' : 'lines'}.`;
    return [{ at: first.at, what, cure: `Write ${least} to ${most}.` }];
  };

export const forTwo: HomeRule = {
  code: 'for-two',
  says: '“For two” is 2 to 5 short sentences in paragraphs: who does what.',
  bad: lines('For two', ['The child decides.', 'The grown-up reads the cards.']),
  good: '## For two\n\nThe child decides what Ash does. The grown-up reads the cards.',
  check: ({ sections }) => {
    const blocks = sections.forTwo ?? [];
    const lists = blocks.filter(({ items }) => items);
    const count = blocks.flatMap(({ text }) => sentencesOf(text ?? '')).length;
    const many = `"For two" has ${count} ${count === 1 ? 'sentence' : 'sentences'}.`;
    return [
      ...lists.map(({ at }) => ({
        at,
        what: '"For two" has a list in it.',
        cure: 'Write plain sentences.',
      })),
      ...blocks
        .slice(0, lists.length === 0 && (count < 2 || count > 5) ? 1 : 0)
        .map(({ at }) => ({ at, what: many, cure: 'Write 2 to 5.' })),
    ];
  },
};

export const togetherSteps: HomeRule = {
  code: 'together-steps',
  says: '“Together” is a list of 4 to 6 steps.',
  bad: lines('Together', ['Look at your own list first.', 'Then look at one of the child’s.']),
  good: lines('Together', [
    'Look at your own list first.',
    'Then look at one of the child’s.',
    'Ask what is good about it.',
    'Choose a line for your plan.',
  ]),
  check: listOf('together', 4, 6),
};

export const ratherNotLines: HomeRule = {
  code: 'rather-not-lines',
  says: '“Rather not” is a list of 2 to 4 lines: what does not help.',
  bad: '## Rather not\n\nTake the tablet away.',
  good: lines('Rather not', ['Rather not take the tablet.', 'Rather not ask “Who is THAT?”']),
  check: listOf('ratherNot', 2, 4),
};

export const beginsWe: HomeRule = {
  code: 'begins-we',
  says: 'Each line of a family’s plan begins with “We”: it holds for grown-ups, too.',
  bad: 'plan: [We ask first., You tell me everything., We look together.]',
  good: 'plan: [We ask first., We tell each other., We look together.]',
  check: ({ fields, at }) =>
    fields.plan.flatMap((line, index) =>
      /^We\b/.test(line)
        ? []
        : [
            {
              at: at(['plan', index]),
              what: 'This does not begin with "We".',
              cure: 'Write it so that it holds for everyone at home: "We ask each other before …"',
            },
          ],
    ),
};

export const unknownFactAtHome: HomeRule = {
  code: 'unknown-fact',
  says: 'Words in curly brackets are the id of a fact in lessons/facts.yaml.',
  bad: 'plan: [We ask first., "We keep Childline on the fridge: {childline.nmber}.", We look together.]',
  good: 'plan: [We ask first., "We keep Childline on the fridge: {childline.number}.", We look together.]',
  check: (draft) => {
    const known = Object.keys(draft.tables.facts);
    return Object.values(textsOfHome(draft))
      .flat()
      .flatMap(({ text, at }) =>
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
