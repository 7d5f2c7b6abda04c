import { expect, test } from 'vitest';
import { shapeFor } from '#src/game/shape.ts';

test.each([
  ['a laptop', 1280, 830, 16, 'wide'],
  ['a phone', 390, 844, 16, 'phone'],
  ['a small phone', 375, 667, 16, 'phone'],
  ['a laptop at 200 % zoom', 640, 415, 16, 'low'],
  ['a phone on its side', 844, 390, 16, 'low'],
  ['a phone with large words', 390, 780, 19.2, 'low'],
  ['a phone with larger words', 390, 844, 23.2, 'low'],
  ['a laptop with larger words', 1280, 900, 23.2, 'low'],
  ['a whiteboard with larger words', 1920, 1080, 23.2, 'wide'],
] as const)('%s', (_name, width, height, rem, shape) => {
  expect(shapeFor(width, height, rem)).toBe(shape);
});
