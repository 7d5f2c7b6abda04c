import type { Blockquote } from 'mdast';
import type { DraftTalk } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { placeOf } from './markdown.ts';
import { note, noteStray, type Found } from './note.ts';
import { readWords } from './read-line.ts';

const labels = { 'Listen for': 'listenFor', Say: 'say', 'Rather not': 'ratherNot' } as const;
const isLabel = (word: string): word is keyof typeof labels => Object.hasOwn(labels, word);

/** A talking point: what to ask, then what to listen for, say, and rather not say. */
export const readTalk = (quote: Blockquote, found: Found): DraftTalk => {
  const talk: DraftTalk = { at: placeOf(quote), ask: [], listenFor: [], say: [], ratherNot: [] };
  for (const child of quote.children) {
    if (child.type !== 'paragraph') {
      noteStray(found, child, 'in a talking point');
      continue;
    }
    const at = placeOf(child);
    const text = readWords(child.children, found, 'in a talking point')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const [, word = '', rest = ''] = /^(\p{L}+(?: \p{L}+)?): *(.*)$/u.exec(text) ?? [];
    const meant = word && !isLabel(word) ? nearest(word, Object.keys(labels)) : undefined;
    if (meant)
      note(
        found,
        'unknown-label',
        at,
        `No kind of talking point is called "${word}:".`,
        `Did you mean "${meant}:"?`,
      );
    talk[isLabel(word) ? labels[word] : 'ask'].push({ text: isLabel(word) ? rest : text, at });
  }
  return talk;
};
