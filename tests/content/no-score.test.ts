import { describe, expect, it } from 'vitest';
import { toPlay } from '#src/scenario/index.ts';
import { ending } from '#src/words-after.ts';
import { words } from '#src/words.ts';
import { tables, stories } from '#tests/support/stories.ts';

const scoring = [
  /\bscor(e|es|ed|ing)\b/i,
  /\d ?%|\bper ?cent/i,
  /\bpoints\b|\b\d+ point\b/i,
  /\b(coins?|trophy|trophies|leaderboard|streak|medals?|stickers?)\b/i,
  /\b\d+ (out of|\/) \d+\b/i,
  /\b(in)?correct\b|\b(right|wrong|best) (answer|choice)\b/i,
  /\bgame over\b|\byou (win|won(?!['’])|lose(?! (nothing|anything))|lost|pass|passed|fail|failed)\b/i,
  /\bfailed\b|\btry harder\b/i,
  /\blives left\b|\btime('s| is) up\b|\bhurry up\b/i,
];

/** In a story a badge is a thing on a jumper; the game itself gives none. */
const rewards = [...scoring, /\bbadges?\b/i];

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const shown = {
  'the interface': [words, ending],
  'the tricks': Object.values(tables().tricks),
  ...Object.fromEntries(stories().map((story) => [story.title, toPlay(story)])),
};

describe.each(Object.entries(shown))('%s', (name, texts) => {
  it('keeps no score and marks nobody', () => {
    const patterns = name.startsWith('the ') ? rewards : scoring;
    const found = textsIn(texts).filter((text) => patterns.some((pattern) => pattern.test(text)));
    expect(found).toEqual([]);
  });
});
