import type { WrittenScenario } from '#src/scenario/index.ts';

/** The tricks that some message of a story is marked with, in the order in which they come up. */
export const tricksIn = ({ moments, block }: Pick<WrittenScenario, 'moments' | 'block'>): string[] => {
  const lines = [
    ...moments.flatMap((moment) => [...moment.lines, ...moment.replies.flatMap(({ feedback }) => feedback)]),
    ...Object.values(block).flatMap(({ feedback }) => feedback),
  ];
  return [...new Set(lines.flatMap(({ tricks }) => tricks))];
};
