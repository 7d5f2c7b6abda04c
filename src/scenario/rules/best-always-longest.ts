import { isLongest, judgedDecisions, listHeadings, tooMany } from '../wording/decisions.ts';
import type { StoryRule } from './rule.ts';

const decision = (heading: string, to: string, replies: string[]) =>
  `## ${heading}\n\n> What could Ash do?\n\n${replies.join('\n')}`.replaceAll('#to', `#${to}`);

const three = (third: string) =>
  [
    decision('One', 'two', ['- [“no, i would rather not”](#to "best")', '- [“ok”](#to "as: ok")']),
    decision('Two', 'three', ['- [“ok”](#to "as: ok")', '- [“no thanks, not today”](#to "best")']),
    decision('Three', 'tell', [`- [“${third}”](#to "best")`, '- [“i will think”](#to "as: think")']),
  ].join('\n\n');

/** The careful answer tends to get the most words, and then the length gives it away. */
export const bestAlwaysLongest: StoryRule = {
  code: 'best-always-longest',
  says: 'The `best` reply is not always the longest: in a story of three or more decisions, not in more than three of four.',
  bad: three('no, i like it here'),
  good: three('nah'),
  check: (story) => {
    const all = judgedDecisions(story);
    const alike = all.filter(isLongest);
    if (!tooMany(alike.length, all.length)) return [];
    return [
      {
        at: alike[0]?.best.at ?? story.places.title,
        what: `The best reply is the longest one in ${alike.length} of ${all.length} decisions: ${listHeadings(alike)}.`,
        cure: 'Shorten it in some of them, or give the others more words.',
      },
    ];
  },
};
