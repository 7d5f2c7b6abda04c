import { describe, expect, test } from 'vitest';
import { mostOwnLines, ownLines, sentence, tooManyWords } from '#src/site/families/agreement.ts';
import { groups } from '#src/site/families/promises.ts';

describe('a line of the family agreement', () => {
  test('takes what was chosen as its end, and a full stop', () => {
    expect(sentence('At night all of them sleep', 'in the hall')).toBe(
      'At night all of them sleep in the hall.',
    );
  });

  test.each(['We ask.', 'Who has met them?', 'Hooray!'])('keeps the sign that ends "%s"', (words) => {
    expect(sentence(words)).toBe(words);
  });

  test('is nothing where nothing was typed', () => {
    expect(sentence(' \t')).toBe('');
  });
});

describe("a family's own lines", () => {
  test('are one sentence for each line that is not empty', () => {
    expect(ownLines('Gran may play, too\n\n  No phones in the bath!  ')).toEqual([
      'Gran may play, too.',
      'No phones in the bath!',
    ]);
  });

  test('are no more than fit the page', () => {
    expect(ownLines('We sing\n'.repeat(20))).toHaveLength(mostOwnLines);
  });

  test('that do not fit are left out with a word about it, never silently', () => {
    expect(tooManyWords('We sing\n\n'.repeat(mostOwnLines))).toBe('');
    expect(tooManyWords('We sing\n'.repeat(mostOwnLines + 1))).toBe('Only the first 6 lines go on the page.');
  });
});

describe('the ready lines', () => {
  const lines = groups.flatMap((group) => group.lines);

  test('are each there once', () => {
    const words = lines.map((line) => line.words);
    expect(new Set(words).size).toBe(words.length);
  });

  test('promise, from the start, that telling costs nothing', () => {
    const ticked = groups.find(({ id }) => id === 'grown-ups')?.lines.filter((line) => line.ticked) ?? [];
    expect(ticked.map((line) => line.words).join(' ')).toMatch(/not lose your phone.*not in trouble/);
  });

  test('are whole sentences, or wait for their end', () => {
    expect(lines.filter(({ words, ends }) => /[.?]$/.test(words) === (ends !== undefined))).toEqual([]);
  });
});
