import type { Draft, DraftFront } from '../draft.ts';
import { readFront } from '../front/read-front.ts';
import { parseMarkdown, placeOf } from './markdown.ts';
import { note, type Found } from './note.ts';
import { readMoments } from './read-moments.ts';

const noFront = (text: string, found: Found): { front: DraftFront; whole: boolean } => {
  const at = { line: 1, column: 1 };
  const opened = /^---[ \t]*(\n|$)/.test(text);
  const [what, cure] = opened
    ? ['The front matter has no end.', 'Write a line --- after its last field.']
    : [
        'The file does not begin with front matter.',
        'Begin it with a line ---, then title, band, apps and cast, then a line ---.',
      ];
  note(found, 'bad-front-matter', at, what, cure);
  return { front: { at }, whole: !opened };
};

/**
 * Reads a story's Markdown into a draft: everything that can be read, with its place.
 *
 * @param text that `guard` has let through
 * @param names of the story and of its lesson's folder
 */
export const readDraft = (text: string, names: Pick<Draft, 'id' | 'lesson'>): Draft => {
  const found: Found = [];
  const root = parseMarkdown(text);
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    const { front, whole } = noFront(text, found);
    // Without its end, the parser takes front matter for headings: all that follows would be knock-on.
    return { ...names, front, moments: whole ? readMoments(root, text, front, found) : [], found };
  }
  const { front, findings } = readFront(first.value, placeOf(first).line + 1);
  for (const { at, what, cure } of findings) note(found, 'bad-front-matter', at, what, cure);
  return { ...names, front, moments: readMoments(root, text, front, found), found };
};
