import type { Block } from '#src/lesson/index.ts';
import type { Paragraph, Piece } from '../paragraphs.ts';

/** `On [day and date] your …`: what stands in brackets is for the school to fill in. */
const piecesOf = (text: string): Piece[] =>
  text
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[.*\]$/.test(part) ? { gap: part.slice(1, -1) } : part));

/** A lesson's note to families as a letter: the same paragraphs are shown, printed, copied and saved. */
export function noteParagraphs(title: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs = blocks.flatMap(({ text, items }): Paragraph[] =>
    items
      ? items.map((item) => ({ kind: 'point', pieces: piecesOf(item) }))
      : [{ kind: 'text', pieces: piecesOf(text) }],
  );
  return [{ kind: 'title', pieces: [title] }, ...paragraphs];
}
