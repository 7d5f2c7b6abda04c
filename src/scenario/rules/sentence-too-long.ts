import { readingTargets } from '../wording/reading-targets.ts';
import type { WordRule } from '../wording/word-rule.ts';

const start = (text: string) => `${text.split(/\s+/).slice(0, 4).join(' ')}…`;

/** Long sentences lose slow readers, whatever their words. */
export const sentenceTooLong: WordRule = {
  code: 'sentence-too-long',
  says: 'A sentence has at most 14 words for ages 7-9, 18 for 9-11, 22 for 11-14.',
  bad: 'Ash looks at the chat for a long time and thinks about the cat and the bin and the clip.',
  good: 'Ash looks at the chat for a long time. The cat looks at Ash.',
  check: ({ band, reading }) => {
    const most = band && readingTargets[band].longestSentence;
    if (most === undefined) return [];
    return reading.sentences
      .filter(({ words }) => words > most)
      .map(({ at, text, words }) => ({
        at,
        what: `The sentence “${start(text)}” has ${words} words; for ages ${band} the most is ${most}.`,
        cure: 'Make two sentences of it.',
      }));
  },
};
