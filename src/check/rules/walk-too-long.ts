import { walkLengths, type WalkLength } from '#src/ways/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';
import type { WalkRule } from './walk-rule.ts';

/** A lesson has room for one walk, talk included. */
export const longestWalk = { moments: 16, words: 1000, minutes: 10 };

const chain = (length: number) =>
  Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? `#part-${String(index + 2)}` : '#tell';
    return `## Part ${String(index + 1)}\n\njojo: and then\n\n- [Read on](${next})`;
  }).join('\n\n');

/** `“Part 1”, “Part 2”`: the moments of a walk, by what the author called them. */
const way = (story: WrittenScenario, { trail }: WalkLength) =>
  trail
    .flatMap((move) =>
      story.moments.filter(({ id }) => id === move.split('.')[0]).map(({ heading }) => `“${heading}”`),
    )
    .join(', ');

const over = (story: WrittenScenario, walk: WalkLength, what: keyof typeof longestWalk, unit: string) => {
  if (walk[what] <= longestWalk[what]) return [];
  const is = Math.ceil(walk[what]).toLocaleString('en-GB');
  return [
    {
      at: story.places.title,
      what: `The longest walk has ${is} ${unit}; the most is ${longestWalk[what].toLocaleString('en-GB')}.`,
      cure: `Shorten it, or let a reply lead further on. It goes through ${way(story, walk)}.`,
    },
  ];
};

/** What does not fit into a lesson is not finished in it, and then the ending is missing. */
export const walkTooLong: WalkRule = {
  code: 'walk-too-long',
  says: 'No walk through a story has more than 16 moments, 1,000 words or 10 minutes. A walk that comes back to where it was is counted once.',
  bad: chain(12),
  good: chain(2),
  check: (story, explored) => {
    const { longest, mostMoments } = walkLengths(story, explored);
    return [
      ...over(story, mostMoments, 'moments', 'moments'),
      ...over(story, longest, 'words', 'words'),
      ...over(story, longest, 'minutes', 'minutes'),
    ];
  },
};
