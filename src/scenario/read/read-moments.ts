import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { DraftFront, DraftMoment } from '../draft.ts';
import { plainText, placeOf } from './markdown.ts';
import { note, type Found } from './note.ts';
import { addToMoment, startMoment } from './read-moment.ts';

/** A line of `---` under a paragraph makes a heading of it, which is never meant. */
const isUnderlined = (heading: Heading, lines: string[]): boolean =>
  !/^\s*#/.test(lines[placeOf(heading).line - 1] ?? '');

/** Such a heading is told of and read as the paragraph that it was meant to be. */
const asMeant = (node: RootContent, lines: string[], found: Found): RootContent => {
  if (node.type !== 'heading' || !isUnderlined(node, lines)) return node;
  const cure = 'Delete the line under it, or write "## " before a heading.';
  note(found, 'not-in-format', placeOf(node), 'An underlined heading cannot stand here.', cure);
  const { children, position } = node;
  return { type: 'paragraph', children, ...(position && { position }) } satisfies Paragraph;
};

const tooEarly = (node: RootContent, found: Found): void => {
  const words = plainText(node).replace(/\s+/g, ' ').trim().slice(0, 40);
  const what = `${words ? `"${words}"` : 'Something'} stands before the first moment.`;
  note(found, 'out-of-order', placeOf(node), what, 'Write a heading "## …" above it.');
};

/** Reads what follows the front matter, moment by moment. */
export const readMoments = (root: Root, text: string, front: DraftFront, found: Found): DraftMoment[] => {
  const moments: DraftMoment[] = [];
  const lines = text.split('\n');
  for (const written of root.children) {
    if (written.type === 'yaml') continue;
    const node = asMeant(written, lines, found);
    const moment = moments.at(-1);
    if (node.type === 'heading' && node.depth === 2) moments.push(startMoment(node, front, found));
    else if (moment) addToMoment(moment, node, found);
    else tooEarly(node, found);
  }
  return moments;
};
