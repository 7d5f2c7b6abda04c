import type { Nodes } from 'mdast';
import type { Draft } from '../draft.ts';
import type { Place } from '../scenario.ts';
import { nameOf, placeOf } from './markdown.ts';

/** Where a reader notes what it cannot take. */
export type Found = Draft['found'];

export const note = (found: Found, code: string, at: Place, what: string, cure: string): void => {
  found.push({ code, at, what, cure });
};

const cures: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'Write plain words; for a * or _ that is shown, put a backslash before it.',
  heading: 'Write "##" for a moment and "###" for its scene.',
  html: 'Write plain words; for a < that is shown, put a backslash before it.',
  inlineCode: 'Put marks at the very end of the paragraph.',
  image: 'Put a picture into a message of its own: "jojo: ![what it shows](file.svg)".',
  link: 'Write plain words; a link can only be a reply: "- [words](#moment)".',
  list: 'Begin each reply with "- " at the very beginning of its line.',
  thematicBreak: 'Delete it: headings part the moments.',
};

/** Notes something that the format does not know. */
export const noteStray = (found: Found, node: Nodes, where = 'here'): void => {
  const name = nameOf(node);
  const what = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot stand ${where}.`;
  note(
    found,
    'not-in-format',
    placeOf(node),
    what,
    cures[node.type] ?? 'Delete it, or write it as plain paragraphs.',
  );
};
