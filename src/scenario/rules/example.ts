import { slug } from 'github-slugger';
import { baseStory } from './base-story.ts';

/** A fragment made into a whole story. */
export interface ExampleStory {
  text: string;
  /** The lines of `text` that come from the fragment. */
  lines: ReadonlySet<number>;
}

interface Part {
  /** `title`, `cast` … in front matter; the heading of a moment. */
  key: string;
  lines: string[];
  ours: boolean;
}

const split = (lines: string[], starts: RegExp, ours: boolean): Part[] => {
  const parts: Part[] = [];
  for (const line of lines) {
    const key = starts.exec(line)?.[1];
    const last = parts.at(-1);
    if (key !== undefined || !last) parts.push({ key: key ?? '', lines: [line], ours });
    else last.lines.push(line);
  }
  return parts;
};

const parse = (text: string, ours: boolean) => {
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  return {
    fields: split(lines.slice(end && 1, end), /^([\w-]+):/, ours),
    moments: split(
      lines
        .slice(end && end + 1)
        .join('\n')
        .trim()
        .split('\n'),
      /^## +(.*)/,
      ours,
    ),
  };
};

/** Puts ours in the place of theirs where the keys agree; what is new comes at the end. */
const replace = (theirs: Part[], ours: Part[]): Part[] => [
  ...theirs.map((part) => ours.find(({ key }) => key === part.key) ?? part),
  ...ours.filter(({ key }) => !theirs.some((part) => part.key === key)),
];

/** Lines without a heading become a moment of their own, with a way on if they have none. */
const asMoment = (part: Part): Part[] => {
  const text = part.lines.join('\n');
  const wayOn = /^- \[|`the end`/m.test(text) ? [] : ['', '- [Go to find someone](#tell)'];
  return [
    { key: '', lines: ['## Next here', ''], ours: false },
    { key: '', lines: part.lines, ours: true },
    { key: '', lines: wayOn, ours: false },
  ];
};

/** Our moments stand in for the story's of the same heading; new ones follow the first, which leads into them. */
const merge = (theirs: Part[], ours: Part[]): Part[] => {
  const [opening, ...rest] = replace(
    theirs,
    ours.filter(({ key }) => theirs.some((part) => part.key === key)),
  );
  const loose = ours.filter(({ key, lines }) => key === '' && lines.join('').trim());
  const fresh = ours.filter(({ key }) => key && !theirs.some((part) => part.key === key));
  const entry = fresh.find(({ key }) => !/^(Tell|Report|Block)\b/.test(key));
  const next = loose.length ? 'next-here' : slug(entry?.key ?? 'Tell');
  const led = opening?.lines.map((line) => line.replace('next-here', next)) ?? [];
  return [
    { key: '', ours: opening?.ours ?? false, lines: led },
    ...loose.flatMap(asMoment),
    ...fresh,
    ...rest,
  ];
};

const isWhole = (fragment: string): boolean => /^---\n(.*\n)*?title:/.test(fragment);

/**
 * Wraps a fragment into a whole story that is otherwise without problems.
 *
 * A fragment is one or more of: front matter between `---` lines, whose fields take the place of the
 * story's own; lines, which become a moment in a chat with jojo; moments with their `##` headings, the
 * first of them led into from the story's beginning. One with a `title:` is a whole story already.
 */
export const exampleStory = (fragment: string): ExampleStory => {
  const text = fragment.trim();
  const all = (length: number) => new Set(Array.from({ length }, (_, index) => index + 1));
  if (isWhole(text)) return { text, lines: all(text.split('\n').length) };
  const [theirs, ours] = [parse(baseStory, false), parse(text, true)];
  const parts: Part[] = [
    { key: '', lines: ['---'], ours: false },
    ...replace(theirs.fields, ours.fields),
    { key: '', lines: ['---', ''], ours: false },
    ...merge(theirs.moments, ours.moments).flatMap((part) => [part, { key: '', lines: [''], ours: false }]),
  ];
  const flat = parts.flatMap((part) => part.lines.map((line) => ({ line, ours: part.ours })));
  const lines = flat.flatMap(({ ours: isOurs }, index) => (isOurs ? [index + 1] : []));
  return { text: flat.map(({ line }) => line).join('\n'), lines: new Set(lines) };
};
