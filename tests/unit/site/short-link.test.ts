import { expect, test } from 'vitest';
import { noteParagraphs } from '#src/site/plan/note.ts';
import { qrPath, shortAddress } from '#src/site/plan/short-link.ts';
import { minutesOf, slotsOf } from '#src/site/plan/timings.ts';
import { readExample } from '#tests/support/plan.ts';

test('a short address is whole only where the host is known', () => {
  expect(shortAddress('nf', 'https://example.org')).toBe('https://example.org/go/nf/');
  expect(shortAddress('nf', '')).toBeUndefined();
});

test('a QR code is one path of black squares with a quiet edge', () => {
  const { size, path } = qrPath('https://example.org/go/nf/');
  expect(size).toBeGreaterThanOrEqual(29);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test('what stands in brackets is a blank in the note to families', () => {
  const [title, first, second] = noteParagraphs('A lesson', [
    { text: 'On [day] your child is here.' },
    { items: ['Look together.'] },
  ]);
  expect(title).toEqual({ kind: 'title', pieces: ['A lesson'] });
  expect(first).toEqual({ kind: 'text', pieces: ['On ', { gap: 'day' }, ' your child is here.'] });
  expect(second).toEqual({ kind: 'point', pieces: ['Look together.'] });
});

test('screens follow one another without a gap', () => {
  const { lesson } = readExample();
  const slots = lesson ? slotsOf(lesson) : [];
  expect(slots.map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [5, 8],
    [8, 18],
    [18, 23],
    [23, 28],
  ]);
  expect(lesson && minutesOf(lesson, ['welcome', 'help'])).toBe(10);
});
