import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Paragraph } from '#src/site/paragraphs.ts';
import { wordFile } from '#src/site/word-file.ts';

const paragraphs: Paragraph[] = [
  { kind: 'title', pieces: ['Hill Lane & Co'] },
  { kind: 'step', pieces: [{ strong: 'Believe.' }, ' “I believe you.”'] },
  { kind: 'step', pieces: ['Report.'] },
  { kind: 'text', pieces: ['Between.'] },
  { kind: 'step', pieces: ['Again from one.'] },
  { kind: 'line', pieces: [{ gap: 'name of the lead' }] },
];

const parts = async (): Promise<Record<string, string>> => {
  const files = unzipSync(new Uint8Array(await (await wordFile('a letter', paragraphs)).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

test('a Word file holds every paragraph, and its gaps on yellow', async () => {
  const document = (await parts())['word/document.xml'] ?? '';
  const words = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  expect(words).toEqual([
    'Hill Lane &amp; Co',
    'Believe.',
    ' “I believe you.”',
    'Report.',
    'Between.',
    'Again from one.',
    '[name of the lead]',
  ]);
  expect(document).toMatch(/<w:highlight w:val="yellow"\/>.*?\[name of the lead\]/s);
});

test('each list of a Word file is numbered from one', async () => {
  const document = (await parts())['word/document.xml'] ?? '';
  const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(lists).toHaveLength(3);
  expect(lists[0]).toBe(lists[1]);
  expect(lists[2]).not.toBe(lists[0]);
});

test('a Word file does not say who made it', async () => {
  const core = (await parts())['docProps/core.xml'] ?? '';
  expect(core).toContain('a letter');
  expect(core.replace(/<[^>]+>/g, ' ')).not.toMatch(/docx|un-named/i);
});
