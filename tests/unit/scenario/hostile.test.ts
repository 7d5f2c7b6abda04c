import { describe, expect, it } from 'vitest';
import { exampleStory, readStory } from '#src/scenario/index.ts';
import { testTables } from '#tests/support/story.ts';

const read = (source: string | Uint8Array) => readStory(source, 'lessons/x/scenario.md', testTables);
const codesOf = (source: string | Uint8Array) => [...new Set(read(source).problems.map(({ code }) => code))];
const story = exampleStory('').text;
const front = story.slice(0, story.indexOf('\n## '));

describe('a file that is no story', () => {
  it.each<[string, string | Uint8Array]>([
    ['holds a NUL', `${story}\u0000`],
    ['holds half a character', `${story}\uD800`],
    ['turns the writing direction', `${story}\u202E`],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
    ['is UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
    ['is 5 MB of text', 'x'.repeat(5_000_000)],
    ['is 5 MB of bytes', new Uint8Array(5_000_000)],
    ['is 257 kB of text in two-byte letters', 'é\n\n'.repeat(70_000)],
    ['nests 20,000 quotes', `${front}\n\n## A\n\n${'>'.repeat(20_000)} x`],
    ['nests 20,000 lists', `${front}\n\n## A\n\n${'- '.repeat(20_000)}x`],
    ['opens 20,000 brackets', `${front}\n\n## A\n\n${'['.repeat(20_000)}`],
    ['has 20,000 headings', '\n\n## A'.repeat(20_000)],
    ['has 9,000 replies', `${front}\n\n## A\n\n${'- [a](#a)\n\n'.repeat(9_000)}`],
  ])('is refused unread when it %s', (_, source) => {
    expect(codesOf(source)).toEqual(['unreadable']);
  });

  it.each([
    ['is empty', ''],
    ['has no front matter', '## A\n\nAsh waits. `the end`'],
    ['has front matter without an end', '---\ntitle: x\n\n## A\n\nx'],
    ['has a list for front matter', '---\n- a\n- b\n---\n'],
    ['has one word for front matter', '---\nhello\n---\n'],
    ['has nothing for front matter', '---\n---\n'],
    ['has aliases that grow', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n'],
    ['has a tag', '---\ntitle: !!binary abc\n---\n'],
    ['has deep brackets', `---\ntitle: ${'['.repeat(45)}${']'.repeat(45)}\n---\n`],
    ['has a tab', '---\ncast:\n\tash: x\n---\n'],
    ['names something twice', '---\ntitle: a\ntitle: b\n---\n'],
  ])('is told of when it %s', (_, text) => {
    expect(codesOf(text)).toContain('bad-front-matter');
  });
});

describe('words that JavaScript keeps for itself', () => {
  it.each(['__proto__', 'constructor', 'toString'])('are no heading, id, mark, link or fact: %s', (word) => {
    const text = `---\ntitle: x\nband: 9-11\napps: { ${word}: A }\ncast:\n  ash: { name: Ash, role: hero }\n  ${word}: { name: Y, role: contact }\nremembers: { ${word}: x }\n---\n\n## ${word}\n\n${word}: hi \`${word}\`\n\n{${word}}\n\n- [x](#${word} "${word}, if ${word}")`;
    const codes = codesOf(text);
    expect(codes).toContain('bad-front-matter');
    expect(codes).toContain('unknown-fact');
    expect(codes).toContain('unknown-mark');
    expect(read(text).scenario).toBeUndefined();
  });
});

/** The same numbers on every machine. */
const numbersFrom = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);

const scraps = [
  '`',
  '[',
  ']',
  '(',
  '#',
  '## Tell\n\n',
  '## Block\n\n',
  '---\n',
  '> ',
  '- ',
  '  ',
  '\n',
  '\n\n',
  '“',
  '"',
  '`the end`',
  '*',
  '<b>',
  '|',
  '{',
  '![x](y.svg)',
  '·',
  '### ',
  'jojo: ',
  '1. ',
  '\\',
  '\t',
];

describe('a story with scraps in it', () => {
  it('is read or refused with places in the file, and never throws', () => {
    const next = numbersFrom(7);
    for (let turn = 0; turn < 300; turn++) {
      const cut = next() % story.length;
      const text =
        story.slice(0, cut) + (scraps[next() % scraps.length] ?? '') + story.slice(cut + (next() % 3));
      const { scenario, problems } = read(text);
      const lines = text.split('\n').length;
      expect(scenario !== undefined || problems.length > 0).toBe(true);
      expect(problems.filter(({ line, column }) => line < 1 || line > lines || column < 1)).toEqual([]);
    }
  });
});
