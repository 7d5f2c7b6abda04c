import { bestPlaces, judgedDecisions, listHeadings, tooMany } from '../wording/decisions.ts';
import type { StoryRule } from './rule.ts';

const decision = (heading: string, to: string, best: 'first' | 'last') => {
  const replies = [`- [“no”](#${to} "best")`, `- [“ok”](#${to} "as: ok")`];
  return `## ${heading}\n\n> What could Ash do?\n\n${(best === 'first' ? replies : replies.reverse()).join('\n')}`;
};

const three = (third: 'first' | 'last') =>
  [decision('One', 'two', 'first'), decision('Two', 'three', 'first'), decision('Three', 'tell', third)].join(
    '\n\n',
  );

/** A class finds out fast that it is "always the top one", and stops reading. */
export const bestAlwaysSamePlace: StoryRule = {
  code: 'best-always-same-place',
  says: 'The `best` reply changes its place: in a story of three or more decisions it does not stand first, or second, or last in more than three of four.',
  bad: three('first'),
  good: three('last'),
  check: (story) => {
    const all = judgedDecisions(story);
    return Object.entries(bestPlaces).flatMap(([place, isThere]) => {
      const alike = all.filter(isThere);
      if (!tooMany(alike.length, all.length)) return [];
      return {
        at: alike[0]?.best.at ?? story.places.title,
        what: `The best reply is the ${place} one in ${alike.length} of ${all.length} decisions: ${listHeadings(alike)}.`,
        cure: 'Change the order of replies in some of them.',
      };
    });
  },
};
