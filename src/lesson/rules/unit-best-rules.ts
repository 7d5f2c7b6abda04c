import {
  bestPlaces,
  isLongest,
  judgedDecisions,
  tooMany,
  type Finding,
  type Judged,
} from '#src/scenario/index.ts';
import type { UnitDraft, UnitRule } from './lesson-rule.ts';

/** All decisions of the stories of an age that have a best reply, each with its story. */
const decisionsFor = ({ stories }: UnitDraft, band: string): (Judged & { title: string })[] =>
  stories
    .filter((story) => story.band === band)
    .flatMap((story) => judgedDecisions(story).map((judged) => ({ ...judged, title: story.title })));

/** The story that has the most of them: that is where to begin. */
const mostIn = (decisions: readonly { title: string }[]): string => {
  const counted = decisions.map(({ title }) => title);
  const count = (title: string) => counted.filter((each) => each === title).length;
  return counted.reduce((most, title) => (count(title) > count(most) ? title : most), counted[0] ?? '');
};

const alike = (draft: UnitDraft, name: string, is: (judged: Judged) => boolean, cure: string): Finding[] =>
  draft.units.units.flatMap(({ band }, index): Finding[] => {
    const all = decisionsFor(draft, band);
    const found = all.filter(is);
    if (!tooMany(found.length, all.length)) return [];
    const what = `The best reply is the ${name} one in ${found.length} of ${all.length} decisions of all stories for ages ${band}.`;
    return [{ at: draft.at(['units', index, 'band']), what, cure: `${cure} Begin with “${mostIn(found)}”.` }];
  });

const story = (second: string[]) =>
  ['- [“no”](#to "best")\n- [“ok, fine”](#to "as: ok")', second.join('\n')]
    .map((replies, index) => `## Part ${index + 1}\n\n> What could Ash do?\n\n${replies}`)
    .map((text, index) => text.replaceAll('#to', index === 0 ? '#part-2' : '#tell'))
    .join('\n\n');

export const unitBestPlace: UnitRule = {
  code: 'best-always-same-place',
  says: 'The `best` reply changes its place through all stories of an age together: not first, or second, or last in more than three of four decisions.',
  example: 'stories',
  looksInside: true,
  bad: story(['- [“no”](#to "best")', '- [“ok, fine”](#to "as: ok")']),
  good: story(['- [“ok, fine”](#to "as: ok")', '- [“no”](#to "best")']),
  check: (draft) =>
    Object.entries(bestPlaces).flatMap(([place, is]) =>
      alike(draft, place, is, 'Change the order of replies in some of them.'),
    ),
};

export const unitBestLength: UnitRule = {
  code: 'best-always-longest',
  says: 'The `best` reply is not always the longest through all stories of an age together: not in more than three of four decisions.',
  example: 'stories',
  looksInside: true,
  bad: story(['- [“ok”](#to "as: ok")', '- [“no thanks”](#to "best")']).replace('“no”', '“no, i will not”'),
  good: story(['- [“ok”](#to "as: ok")', '- [“no thanks”](#to "best")']),
  check: (draft) =>
    alike(draft, 'longest', isLongest, 'Shorten it in some of them, or give the others more words.'),
};
