import type { Nodes, RootContent } from 'mdast';
import { didYouMean, nameOf, parseMarkdown, placeOf, plainText } from '#src/scenario/index.ts';
import type { Finding, Place } from '#src/scenario/index.ts';
import type { Block } from './sections.ts';

/** A block with the place where it stands, and those of a list's lines. */
export type PlacedBlock = Block & { at: Place; lines?: Place[] };

/** Blocks by the names that code uses for their headings. */
export type Sections<Name extends string> = Partial<Record<Name, PlacedBlock[]>>;

/** What each part is called, in the order in which they stand. */
type Headings<Name extends string> = Readonly<Record<Name, string>>;

const namesOf = <Name extends string>(headings: Headings<Name>): Name[] => Object.keys(headings) as Name[];

const refuse = (node: Nodes): Finding => ({
  at: placeOf(node),
  what: `Here stands ${nameOf(node)}.`,
  cure: 'Write plain paragraphs and lists that begin with "- ", under "## " headings.',
});

/** What stands above every heading belongs to no part, and would be lost. */
const astray = (node: Nodes): Finding => ({
  at: placeOf(node),
  what: 'This stands above the first heading.',
  cure: 'Put it under one of the "## " headings.',
});

/** Only words: a link or a bold word in a note that is copied elsewhere would be lost. */
const words = (node: Nodes, findings: Finding[]): string => {
  const inner = 'children' in node ? node.children : [];
  findings.push(...inner.filter(({ type }) => type !== 'text').map(refuse));
  return plainText(node).replace(/\s+/g, ' ').trim();
};

const readBlock = (node: RootContent, findings: Finding[]): PlacedBlock | undefined => {
  const at = placeOf(node);
  if (node.type === 'paragraph') return { text: words(node, findings), at };
  if (node.type === 'list' && !node.ordered) {
    const paragraphs = node.children.flatMap((item) => item.children);
    findings.push(...paragraphs.filter(({ type }) => type !== 'paragraph').map(refuse));
    const plain = paragraphs.filter(({ type }) => type === 'paragraph');
    const items = plain.map((paragraph) => words(paragraph, findings));
    return { items, at, lines: plain.map(placeOf) };
  }
  findings.push(refuse(node));
  return undefined;
};

const openSection = <Name extends string>(
  node: RootContent,
  headings: Headings<Name>,
  sections: Sections<Name>,
  findings: Finding[],
): Name | undefined => {
  const heading = plainText(node);
  const known = Object.values<string>(headings);
  const name = namesOf(headings).find((each) => headings[each] === heading);
  const at = placeOf(node);
  if (!name)
    findings.push({
      at,
      what: `No part of a lesson is called "${heading}".`,
      cure: didYouMean(heading, known, `Known are ${known.join(', ')}.`),
    });
  else if (sections[name])
    findings.push({
      at,
      what: `"${heading}" stands here a second time.`,
      cure: 'Put both parts together.',
    });
  else sections[name] = [];
  return name;
};

/** Each part of the prose is there and says something. */
const missing = <Name extends string>(headings: Headings<Name>, sections: Sections<Name>): Finding[] =>
  namesOf(headings)
    .filter((name) => !sections[name]?.length)
    .map((name) => ({
      at: { line: 1, column: 1 },
      what: `"## ${headings[name]}" is missing, or nothing stands under it.`,
      cure: 'Write it below the front matter.',
    }));

/** Reads the prose below the front matter. The front matter itself has become empty lines, so that places agree. */
export const readSections = <Name extends string>(
  text: string,
  headings: Headings<Name>,
): { sections: Sections<Name>; findings: Finding[] } => {
  const sections: Sections<Name> = {};
  const findings: Finding[] = [];
  let open: Name | undefined;
  let headed = false;
  for (const node of parseMarkdown(text).children) {
    if (node.type === 'heading' && node.depth === 2) {
      open = openSection(node, headings, sections, findings);
      headed = true;
    } else {
      const block = readBlock(node, findings);
      if (block && open) sections[open]?.push(block);
      else if (block && !headed) findings.push(astray(node));
    }
  }
  return { sections, findings: [...findings, ...missing(headings, sections)] };
};
