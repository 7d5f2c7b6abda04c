import { expect, test } from 'vitest';
import { readingChoices, readReading } from '#src/progress/index.ts';

const usual = Object.fromEntries(
  Object.entries(readingChoices).map(([setting, [first]]) => [setting, first]),
);

test.each([undefined, null, 7, 'large', [], {}, { text: 'huge', tint: ['blue'], face: null }])(
  'kept settings that we do not know (%j) become the usual ones',
  (kept) => {
    expect(readReading(kept)).toEqual(usual);
  },
);

test('what is known is taken, and what is not is left', () => {
  expect(readReading({ text: 'larger', tint: 'mauve', pace: 'all', size: 9 })).toEqual({
    ...usual,
    text: 'larger',
    pace: 'all',
  });
});
