import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file of ours, with `/` in its path on every system. */
export interface Source {
  path: string;
  text: string;
}

/** One import. Type-only ones are gone before anything runs. */
export interface Import {
  from: string;
  typeOnly: boolean;
}

/** Every file below a folder whose name ends so. */
export const sourcesIn = (folder: string, endings: readonly string[]): Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

/** The scripts of a file: all of it, or of a component its front matter and its script elements. */
const scriptsOf = ({ path, text }: Source): string[] => {
  if (!/\.(astro|svelte)$/.test(path)) return [text];
  const elements = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map((found) => found[1] ?? '');
  const frontMatter = /^---\n([^]*?)\n---/.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return path.endsWith('.astro') ? [frontMatter, ...elements] : elements;
};

const nodesOf = (source: Source): ts.Node[] => {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(source)) {
    visit(ts.createSourceFile(source.path, script, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  }
  return nodes;
};

/** What a file imports, also through `export … from` and `import()`. */
export const importsOf = (source: Source): Import[] =>
  nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      return [{ from: node.moduleSpecifier.text, typeOnly }];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }];
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [what] = node.arguments;
      return what && ts.isStringLiteral(what) ? [{ from: what.text, typeOnly: false }] : [];
    }
    return [];
  });

/** Every name that stands in a file's code, without comments and texts. */
export const namesIn = (source: Source): Set<string> =>
  new Set(nodesOf(source).flatMap((node) => (ts.isIdentifier(node) ? [node.text] : [])));
