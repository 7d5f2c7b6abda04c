import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Place } from '../scenario.ts';

/** Markdown to a tree. With GitHub's extensions, so that a table or a bare link is seen and refused. */
export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });

/** Where a node begins. */
export const placeOf = (node: Nodes): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The words of a node without its marking. */
export const plainText = (node: Nodes): string => {
  if ('children' in node) return node.children.map(plainText).join('');
  if ('value' in node) return node.value;
  return node.type === 'break' ? ' ' : '';
};

/** What an author would call it. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quote within something else',
  break: 'a line break made with spaces or a backslash',
  code: 'a code block',
  definition: 'a link definition',
  delete: 'crossed-out text',
  emphasis: 'slanted text (* or _)',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  heading: 'a heading of this size',
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'a `mark`',
  link: 'a link',
  linkReference: 'a link',
  list: 'a numbered or inner list',
  strong: 'bold text (** or __)',
  table: 'a table',
  thematicBreak: 'a ruled line',
  yaml: 'front matter',
};

export const nameOf = (node: Nodes): string => names[node.type] ?? 'this';
