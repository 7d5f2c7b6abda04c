import { sourcesIn } from './source.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address: `/help/`. */
  path: string;
  html: string;
}

let pages: BuiltPage[] | undefined;

/** Every page of the built site, by its address. Read from `dist`, so that none is left out. */
export const builtPages = (): BuiltPage[] => (pages ??= readPages());

const readPages = (): BuiltPage[] =>
  sourcesIn('dist', ['.html'])
    .map(({ path, text }) => ({ path: path.replace(/^dist/, '').replace(/index\.html$/, ''), html: text }))
    .sort((one, other) => one.path.localeCompare(other.path));

/** Whether a page has a game on it. */
export const hasGame = ({ html }: BuiltPage): boolean => html.includes(' data-game');

/** Whether a page is a room of its own kind: the game, the board, or the board's notes. */
export const isRoom = (page: BuiltPage): boolean => hasGame(page) || / data-(board|notes)/.test(page.html);

/** Lessons that have a page of this kind: `play`, `print`. */
export const lessonsWith = (kind: string): string[] =>
  builtPages().flatMap(({ path }) => new RegExp(`^/lessons/([^/]+)/${kind}/$`).exec(path)?.[1] ?? []);

/** Stories that can be played on the built site, each with the page where it is played first of all. */
export const playable = (): { id: string; path: string }[] => {
  const games = builtPages()
    .filter(hasGame)
    .map(({ path, html }) => ({ path, id: /`story`:\{`id`:`([^`]+)`/.exec(html)?.[1] ?? path }))
    .sort((one, other) => Number(other.path.endsWith('/play/')) - Number(one.path.endsWith('/play/')));
  return games.filter(({ id }, at) => games.findIndex((game) => game.id === id) === at);
};
