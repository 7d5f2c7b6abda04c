import type { Link, ListItem, Paragraph } from 'mdast';
import type { DraftReason, DraftReply, Words } from '../draft.ts';
import type { Place } from '../scenario.ts';
import { plainText, placeOf } from './markdown.ts';
import { note, noteStray, type Found } from './note.ts';
import { readLine, readWords, splitMarks } from './read-line.ts';

const notAReply = 'not-a-reply';
const cure = 'Write "- [what the hero says or does](#moment)" and, after an empty line, the feedback.';

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

const readMarks = (title: string | null | undefined, at: Place): Words[] =>
  (title ?? '')
    .split(',')
    .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), at }))
    .filter(({ text }) => text);

const readLink = (link: Link, found: Found): Pick<DraftReply, 'text' | 'target' | 'url' | 'marks'> => {
  const text = readWords(link.children, found, 'in a reply').replace(/\s+/g, ' ').trim();
  if (!text) note(found, notAReply, placeOf(link), 'This reply has no words.', cure);
  return {
    text,
    target: link.url.startsWith('#') ? decode(link.url.slice(1)) : '',
    url: link.url,
    marks: readMarks(link.title, placeOf(link)),
  };
};

const isLinkAlone = ({ children }: Paragraph): boolean =>
  children.every((node, index) =>
    index === 0 ? node.type === 'link' : node.type === 'text' && !node.value.trim(),
  );

/** One list item that begins with a link: a reply and the feedback under it. */
export const readReply = (item: ListItem, paragraph: Paragraph, link: Link, found: Found): DraftReply => {
  if (!isLinkAlone(paragraph)) {
    const tight = plainText(paragraph).includes('\n');
    const what = tight
      ? 'No empty line parts this reply from its feedback.'
      : 'Something stands beside the link of this reply.';
    note(found, notAReply, placeOf(paragraph), what, tight ? 'Put one between them.' : cure);
  }
  const feedback = item.children.slice(1).flatMap((child) => {
    if (child.type === 'paragraph') return [readLine(child, found)];
    noteStray(found, child, 'under a reply');
    return [];
  });
  return { at: placeOf(item), ...readLink(link, found), feedback };
};

/** A list item: a reply, or, in `## Report`, a reason. */
export const readItem = (item: ListItem, found: Found): DraftReply | DraftReason | undefined => {
  const [first] = item.children;
  if (typeof item.checked === 'boolean')
    note(found, 'not-in-format', placeOf(item), 'A tick box cannot stand here.', cure);
  if (first?.type !== 'paragraph') {
    if (first) noteStray(found, first, 'in a list');
    else note(found, notAReply, placeOf(item), 'This list item is empty.', cure);
    return undefined;
  }
  const link = first.children.find((node) => node.type === 'link');
  if (link) return readReply(item, first, link, found);
  for (const child of item.children.slice(1)) noteStray(found, child, 'under an item without a link');
  const { body, marks } = splitMarks(first.children);
  const text = readWords(body, found, 'in a list').replace(/\s+/g, ' ').trim();
  return { text, at: placeOf(item), marks };
};
