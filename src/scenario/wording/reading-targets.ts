import type { Band } from '../scenario.ts';

/** How hard a story for a band may be; what is left out has no limit there. */
export interface ReadingTarget {
  /** Flesch-Kincaid grade. */
  grade: number;
  /** New Dale-Chall score. */
  daleChall?: number;
  /** Share of unfamiliar words. */
  hardShare?: number;
  /** Words in a sentence, on average and at most. */
  meanSentence?: number;
  longestSentence?: number;
}

/** One to two years below age: about one class in four reads below what is expected, and one pupil in five learns English. */
export const readingTargets: Record<Band, ReadingTarget> = {
  '7-9': { grade: 2.5, hardShare: 0.05, meanSentence: 9, longestSentence: 14 },
  '9-11': { grade: 4, daleChall: 5.9, meanSentence: 11, longestSentence: 18 },
  '11-14': { grade: 6, meanSentence: 14, longestSentence: 22 },
  adults: { grade: 6 },
};
