import { posix } from 'node:path';
import { importsOf, namesIn, type Import, type Source } from './source.ts';

/** Which folders of `src` each folder may import. The order of design: what a story is lies at the bottom. */
const below: Record<string, readonly string[]> = {
  scenario: [],
  lesson: ['scenario'],
  dialogue: ['scenario'],
  ways: ['dialogue', 'scenario'],
  progress: ['scenario'],
  game: ['ways', 'dialogue', 'progress', 'scenario'],
  check: ['ways', 'dialogue', 'lesson', 'scenario'],
  site: ['game', 'ways', 'dialogue', 'progress', 'lesson', 'scenario', 'styles'],
  pages: ['site', 'game', 'dialogue', 'progress', 'lesson', 'scenario', 'styles'],
  'content.config.ts': ['check', 'lesson', 'scenario'],
  styles: [],
};

/** Plain data that every floor above the story may read: `words.ts`, `words-after.ts`, `rooms.ts`. */
const shared = /^(words(-\w+)?|rooms)\.ts$/;

/** Packages with one home: nobody else imports them. */
const homes: [package_: RegExp, homes: readonly string[]][] = [
  [/^xstate(\/|$)/, ['dialogue']],
  [/^(svelte|@lucide\/svelte)(\/|$)/, ['game']],
  [/^astro:content$/, ['site', 'pages', 'content.config.ts']],
];

/** What reads files and never goes to the browser. */
const parsers = /^(mdast-|micromark|yaml$|zod|astro\/zod$|github-slugger$|node:)/;
const browserFloors = ['game', 'ways', 'dialogue', 'progress'];

const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'];

/** A path of `src` that an import leads to, or nothing where it leads to a package. */
const target = ({ from }: Import, path: string): string | undefined => {
  const name = from.split('?')[0] ?? from;
  if (name.startsWith('#src/')) return name.slice(1);
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : undefined;
};

/** The folder of `src` that a file belongs to; a file right in `src` is its own. */
const floorOf = (path: string): string => path.split('/')[1] ?? path;

/** The file by which a folder, or a room of the game, is entered, besides components. */
const isDoor = (other: string, to: string): boolean =>
  to === `src/${other}/index.ts` ||
  /^src\/game\/(home|board)\/index\.ts$/.test(to) ||
  // That one is a whole script of its own, which runs before a page is painted and must stay tiny.
  to === 'src/progress/first-paint.ts';

const isComponent = (path: string): boolean => /\.(astro|svelte|css)$/.test(path);

const crossing = (file: string, to: string): string[] => {
  const [own, other] = [floorOf(file), floorOf(to)];
  if (own === other || !to.startsWith('src/')) return [];
  const allowed = shared.test(own) ? ['scenario'] : below[own];
  if (!allowed) return [`${file}: design.md names no floor "${own}"`];
  const isShared = shared.test(other) && own !== 'scenario';
  if (!isShared && !allowed.includes(other)) return [`${file} imports up: ${to}`];
  return isShared || isComponent(to) || isDoor(other, to)
    ? []
    : [`${file} imports ${to}: across folders, import src/${other}/index.ts`];
};

const astray = (file: string, from: string): string[] =>
  homes
    .filter(([name, homes]) => name.test(from) && !homes.includes(floorOf(file)))
    .map(([, homes]) => `${file} imports ${from}, whose home is ${homes.join(', ')}`);

/** What one file does that its floor forbids. */
export const floorProblems = (source: Source): string[] => {
  const names = namesIn(source);
  const keeping = floorOf(source.path) === 'progress' ? [] : stores.filter((store) => names.has(store));
  return [
    ...importsOf(source).flatMap((each) => {
      const to = target(each, source.path);
      return to === undefined ? astray(source.path, each.from) : crossing(source.path, to);
    }),
    ...keeping.map((store) => `${source.path} uses ${store}: only src/progress keeps anything`),
  ];
};

/** Parsers that the browser's floors would load, however far down the import stands. */
export const browserProblems = (sources: readonly Source[]): string[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const waiting = sources.filter(({ path }) => browserFloors.includes(floorOf(path)));
  const problems: string[] = [];
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    if (seen.has(source.path)) continue;
    seen.add(source.path);
    for (const each of importsOf(source).filter(({ typeOnly }) => !typeOnly)) {
      if (parsers.test(each.from)) problems.push(`${source.path} takes ${each.from} into the browser`);
      const next = byPath.get(target(each, source.path) ?? '');
      if (next) waiting.push(next);
    }
  }
  return problems;
};
