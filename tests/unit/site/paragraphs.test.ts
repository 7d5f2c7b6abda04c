import { expect, test } from 'vitest';
import { groupsOf, orGap, plainText, type Paragraph } from '#src/site/paragraphs.ts';

const step = (words: string): Paragraph => ({ kind: 'step', pieces: [words] });
const point = (words: string): Paragraph => ({ kind: 'point', pieces: [words] });
const text = (words: string): Paragraph => ({ kind: 'text', pieces: [words] });

test('an empty field is a gap, and spaces are empty', () => {
  expect(orGap(' ', 'date')).toEqual({ gap: 'date' });
  expect(orGap(' Hill Lane ', 'name')).toBe('Hill Lane');
});

test('neighbours of one kind of list stand in one list', () => {
  const groups = groupsOf([step('a'), step('b'), point('c'), text('d'), text('e'), step('f')]);
  expect(groups.map(({ length }) => length)).toEqual([2, 1, 1, 1, 1]);
});

test('plain text numbers each list from one, marks gaps and keeps lines together', () => {
  const lines: Paragraph[] = [
    { kind: 'line', pieces: [{ gap: 'name' }] },
    { kind: 'line', pieces: ['Hill Lane'] },
  ];
  expect(plainText([step('a'), step('b'), text('c'), step('d'), point('e'), ...lines])).toBe(
    '1. a\n2. b\n\nc\n\n1. d\n\n- e\n\n[name]\nHill Lane',
  );
});
