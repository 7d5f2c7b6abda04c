import type { Nodes, RootContent } from 'mdast';
import { didYouMean, nameOf, parseMarkdown, placeOf, plainText } from '#src/scenario/index.ts';
import type { Finding, Place } from '#src/scenario/index.ts';
import { sectionHeadings, type Block, type SectionName } from './sections.ts';

/** A block with the place where it stands. */
export type PlacedBlock = Block & { at: Place };

type Sections = Partial<Record<SectionName, PlacedBlock[]>>;

const names = Object.keys(sectionHeadings) as SectionName[];
const headings = Object.values(sectionHeadings);

const refuse = (node: Nodes): Finding => ({
  at: placeOf(node),
  what: `Here stands ${nameOf(node)}.`,
  cure: 'Write plain paragraphs and lists that begin with "- ", under "## " headings.',
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
    const items = paragraphs
      .filter(({ type }) => type === 'paragraph')
      .map((paragraph) => words(paragraph, findings));
    return { items, at };
  }
  findings.push(refuse(node));
  return undefined;
};

const openSection = (node: RootContent, sections: Sections, findings: Finding[]): SectionName | undefined => {
  const heading = plainText(node);
  const name = names.find((each) => sectionHeadings[each] === heading);
  const at = placeOf(node);
  if (!name)
    findings.push({
      at,
      what: `No part of a lesson is called "${heading}".`,
      cure: didYouMean(heading, headings, `Known are ${headings.join(', ')}.`),
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
const missing = (sections: Sections): Finding[] =>
  names
    .filter((name) => !sections[name]?.length)
    .map((name) => ({
      at: { line: 1, column: 1 },
      what: `"## ${sectionHeadings[name]}" is missing, or nothing stands under it.`,
      cure: 'Write it below the front matter.',
    }));

/** Reads the prose below the front matter. The front matter itself has become empty lines, so that places agree. */
export const readSections = (text: string): { sections: Sections; findings: Finding[] } => {
  const sections: Sections = {};
  const findings: Finding[] = [];
  let open: SectionName | undefined;
  for (const node of parseMarkdown(text).children) {
    if (node.type === 'heading' && node.depth === 2) open = openSection(node, sections, findings);
    else {
      const block = readBlock(node, findings);
      if (block && open) sections[open]?.push(block);
    }
  }
  return { sections, findings: [...findings, ...missing(sections)] };
};
