import type { Finding } from '../rules/rule.ts';

/** The Markdown parser took 20 seconds on 5 MB. */
const mostBytes = 256 * 1024;

/** Deeper nests of lists and quotes, or more open brackets in one paragraph, overflow the parser. */
const deepest = 40;
const longestParagraph = 10_000;
const mostSigns = 100;
/** The parser's time grows with the square of these: 4,500 took 3 seconds. */
const mostItems = 2000;
const mostParagraphs = 6000;

const unreadable = (line: number, what: string, cure: string): Finding => ({
  at: { line, column: 1 },
  what,
  cure,
});

const decode = (source: string | Uint8Array): string | undefined => {
  if (typeof source === 'string') return source.isWellFormed() ? source.replace(/^\uFEFF/, '') : undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return undefined;
  }
};

/** In bytes; a text too long even in letters is not encoded first. */
const sizeOf = (source: string | Uint8Array): number =>
  typeof source === 'string' && source.length <= mostBytes
    ? new TextEncoder().encode(source).length
    : source.length;

// Control characters and marks that turn the writing direction: an author can see neither.
const unseen = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const unseenSign = (text: string): Finding | undefined => {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  const sign = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    what: `Here stands a sign that nobody can see (${sign}).`,
    cure: 'Delete it, or save the file again as plain text in UTF-8.',
  };
};

const tooDeep = (text: string): Finding | undefined => {
  const line = text
    .split('\n')
    .findIndex((words) => (/^[\s>*+\-\d.)]*/.exec(words)?.[0].length ?? 0) > deepest);
  if (line < 0) return undefined;
  return unreadable(
    line + 1,
    'This line begins with too many spaces, signs or list marks.',
    'Begin lines with "- ", "> " or plain words.',
  );
};

const tooMany = (text: string): Finding | undefined => {
  const cure = 'Split the story into several lessons.';
  if (countOf(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]/gm, text) > mostItems)
    return unreadable(1, `This file has more than ${mostItems} list items.`, cure);
  return countOf(/\n[ \t]*\n[ \t]*\S/g, text) > mostParagraphs
    ? unreadable(1, `This file has more than ${mostParagraphs} paragraphs.`, cure)
    : undefined;
};

const countOf = (signs: RegExp, text: string): number => text.match(signs)?.length ?? 0;

const tooMuch = (text: string): Finding | undefined => {
  let line = 1;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    const crowded = [/[[\]]/g, /[*_~]/g, /`/g, /[<>&]/g, /[@|]/g].some(
      (signs) => countOf(signs, paragraph) > mostSigns,
    );
    if (crowded || paragraph.length > longestParagraph)
      return unreadable(
        line,
        'A paragraph here is too long, or too full of signs, to be read.',
        'Split it with empty lines.',
      );
    line += paragraph.split('\n').length + 1;
  }
  return undefined;
};

/**
 * Looks at a file before any parser does: whatever it holds, reading it must neither hang nor overflow.
 *
 * @returns its text with plain line ends, or the one finding because of which it is left unread
 */
export const guard = (source: string | Uint8Array): { text: string } | { finding: Finding } => {
  if (sizeOf(source) > mostBytes)
    return {
      finding: unreadable(1, 'This file is larger than 256 kB.', 'Split the story into several lessons.'),
    };
  const decoded = decode(source);
  if (decoded === undefined)
    return {
      finding: unreadable(1, 'This file is not plain text in UTF-8.', 'Save it as "plain text, UTF-8".'),
    };
  const text = decoded.replace(/\r\n?/g, '\n');
  const finding = unseenSign(text) ?? tooDeep(text) ?? tooMuch(text) ?? tooMany(text);
  return finding ? { finding } : { text };
};
