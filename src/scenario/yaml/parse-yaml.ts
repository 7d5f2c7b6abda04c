import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Finding } from '../rules/rule.ts';
import type { Place } from '../scenario.ts';

/** A YAML text as plain data, which still knows where each value stands. */
export interface Yaml {
  value: unknown;
  /** Where the value at the path stands, or the nearest thing around it. */
  at: (path: readonly PropertyKey[]) => Place;
  /** Where the key at the path stands. */
  atKey: (path: readonly PropertyKey[]) => Place;
  findings: Finding[];
}

const cures: Partial<Record<YAMLError['code'], [what: string, cure: string]>> = {
  DUPLICATE_KEY: ['The same name stands here a second time.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['This line begins with a tab.', 'Begin it with spaces.'],
  BAD_INDENT: [
    'This line does not begin under the one that it belongs to.',
    'Give lines of one list the same number of spaces.',
  ],
  MISSING_CHAR: ['A bracket, quotation mark or comma is missing here.', 'Close what was opened above.'],
  BAD_ALIAS: ['An alias (*) stands here.', 'Write the words out, or put "quotation marks" around them.'],
};

const explainError = (error: YAMLError, placeAt: (offset: number) => Place): Finding => {
  const [what, cure] = cures[error.code] ?? [
    'This cannot be read as "name: words".',
    'Check colons, brackets and spaces, and put "quotation marks" around words that hold such signs.',
  ];
  return { at: placeAt(error.pos[0]), what, cure };
};

/** Anchors and aliases can make a small file huge, and `__proto__` is dropped in silence; no author needs them. */
const findTraps = (document: Document, placeAt: (offset: number) => Place): Finding[] => {
  const findings: Finding[] = [];
  const refuse = (node: Node) => {
    const [what, cure] = [
      'An anchor (&) or alias (*) stands here.',
      'Write the words out, or put "quotation marks" around them.',
    ];
    findings.push({ at: placeAt(node.range?.[0] ?? 0), what, cure });
  };
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const what = 'Computers keep the name "__proto__" for themselves.';
      findings.push({ at: placeAt(key.range?.[0] ?? 0), what, cure: 'Choose another name.' });
    },
    Alias: (_, node) => refuse(node),
    Value: (_, node) => (node.anchor ? refuse(node) : undefined),
  });
  return findings.slice(0, 1);
};

/** The node at a path; with `key`, the key rather than the value. Stops at the last one that is there. */
const nodeAt = (document: Document, path: readonly PropertyKey[], key: boolean): Node | null => {
  let node: Node | null = document.contents;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      next = key && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isSeq(node)) next = node.items[Number(step)];
    if (!next) return node;
    node = next as Node;
  }
  return node;
};

const parse = (text: string, firstLine: number): Yaml => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings]
    .slice(0, 1)
    .map((error) => explainError(error, placeAt));
  const findings = errors.length ? errors : findTraps(document, placeAt);
  const at = (path: readonly PropertyKey[], key: boolean) =>
    placeAt(nodeAt(document, path, key)?.range?.[0] ?? 0);
  return {
    value: findings.length ? undefined : (document.toJS() as unknown),
    at: (path) => at(path, false),
    atKey: (path) => at(path, true),
    findings,
  };
};

/**
 * Reads YAML and never throws.
 *
 * @param firstLine where the text begins in its file
 * @returns its data, or the first thing because of which it cannot be read: what follows would be knock-on
 */
export const parseYaml = (text: string, firstLine = 1): Yaml => {
  try {
    return parse(text, firstLine);
  } catch {
    const at = { line: firstLine, column: 1 };
    const finding = {
      at,
      what: 'This is nested too deeply to be read.',
      cure: 'Write it as a plain list of names and words.',
    };
    return { value: undefined, at: () => at, atKey: () => at, findings: [finding] };
  }
};
