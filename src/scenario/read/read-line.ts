import type { Image, Paragraph, PhrasingContent } from 'mdast';
import type { DraftLine, Words } from '../draft.ts';
import { plainText, placeOf } from './markdown.ts';
import { note, noteStray, type Found } from './note.ts';

/** A paragraph that begins so is a message, or a mistake; it is never the storyteller. */
const speaker = /^\s*([\p{L}][\p{L}\p{N}_-]*)\s*:\s*/u;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** Takes the `marks` off the end. */
export const splitMarks = (children: PhrasingContent[]): { body: PhrasingContent[]; marks: Words[] } => {
  const isEnd = (node: PhrasingContent) =>
    node.type === 'inlineCode' || (node.type === 'text' && !node.value.trim());
  const last = children.findLastIndex((node) => !isEnd(node));
  const marks = children
    .slice(last + 1)
    .flatMap((node) => (node.type === 'inlineCode' ? [{ text: node.value.trim(), at: placeOf(node) }] : []));
  return { body: children.slice(0, last + 1), marks };
};

/**
 * Lines without an empty line between them are one paragraph to Markdown. That is right for a storyteller
 * whose words are wrapped; a message fits one line, so whatever follows was meant as something else.
 */
const checkLineBreaks = (text: string, paragraph: Paragraph, found: Found): void => {
  const [first = '', ...rest] = text.split('\n');
  for (const [index, line] of rest.entries()) {
    if (!speaker.test(first) && !speaker.test(line)) continue;
    const at = { line: placeOf(paragraph).line + index + 1, column: 1 };
    note(
      found,
      'missing-empty-line',
      at,
      'No empty line parts this line from the one above.',
      'Put an empty line before it.',
    );
  }
};

const readPicture = (image: Image, words: string, found: Found): DraftLine['picture'] => {
  if (words) noteStray(found, image, 'beside other words');
  return { shows: (image.alt ?? '').trim(), file: image.url, at: placeOf(image) };
};

/** The words of a run of text; anything else in it is noted, and its words kept. */
export const readWords = (children: PhrasingContent[], found: Found, where?: string): string => {
  for (const child of children) if (child.type !== 'text') noteStray(found, child, where);
  return children.map(plainText).join('');
};

/** One paragraph: somebody's message, or a line of the storyteller. */
export const readLine = (paragraph: Paragraph, found: Found): DraftLine => {
  const { body, marks } = splitMarks(paragraph.children);
  const images = body.filter((node) => node.type === 'image');
  const raw = readWords(
    body.filter((node) => node.type !== 'image'),
    found,
    'in a line',
  );
  checkLineBreaks(raw, paragraph, found);
  const who = speaker.exec(raw);
  const text = oneLine(who ? raw.slice(who[0].length) : raw);
  const [image, ...others] = images;
  for (const other of others) noteStray(found, other, 'beside another picture');
  if (image && !who) noteStray(found, image, 'in the storyteller’s words');
  const picture = image && readPicture(image, who ? text : '', found);
  return {
    at: placeOf(paragraph),
    ...(who && { speaker: who[1] ?? '' }),
    text,
    ...(picture && { picture }),
    marks,
  };
};
