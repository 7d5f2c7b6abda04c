/** What was counted of one question: how many for each letter, or only which was most. */
export interface Tally {
  counts: Record<string, number>;
  most?: string;
  /** The class sees the numbers. */
  shown: boolean;
}

/** More than any class has. */
const fullest = 99;

export const emptyTally: Tally = { counts: {}, shown: false };

export const countOf = (tally: Tally, letter: string): number => tally.counts[letter] ?? 0;

/** A tally with the count of one letter set anew: a whole number from 0 to 99. */
export const withCount = (tally: Tally, letter: string, count: number): Tally => ({
  ...tally,
  counts: { ...tally.counts, [letter]: Math.min(fullest, Math.max(0, Math.trunc(count))) },
});

/** The letter that most chose: as the teacher said, or as counted; nothing if none was or two are level. */
export const leading = ({ counts, most }: Tally): string | undefined => {
  if (most !== undefined) return most;
  const ranked = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

const isTally = (value: unknown): value is Tally => {
  if (typeof value !== 'object' || value === null) return false;
  const { counts, most, shown } = value as Record<string, unknown>;
  return (
    typeof counts === 'object' &&
    counts !== null &&
    Object.values(counts).every((count) => typeof count === 'number') &&
    (most === undefined || typeof most === 'string') &&
    typeof shown === 'boolean'
  );
};

/** Those tallies of a kept record that are whole. */
export const readTallies = (kept: unknown): Record<string, Tally> =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Tally] => isTally(entry[1])))
    : {};
