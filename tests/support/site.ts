import { sourcesIn } from './source.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address: `/help/`. */
  path: string;
  html: string;
}

/** Every page of the built site, by its address. Read from `dist`, so that none is left out. */
export const builtPages = (): BuiltPage[] =>
  sourcesIn('dist', ['.html'])
    .map(({ path, text }) => ({ path: path.replace(/^dist/, '').replace(/index\.html$/, ''), html: text }))
    .sort((one, other) => one.path.localeCompare(other.path));

/** Whether a page has a game on it. */
export const hasGame = ({ html }: BuiltPage): boolean => html.includes(' data-game');

/** Lessons that have a page of this kind: `play`, `print`. */
export const lessonsWith = (kind: string): string[] =>
  builtPages().flatMap(({ path }) => new RegExp(`^/lessons/([^/]+)/${kind}/$`).exec(path)?.[1] ?? []);

/** Stories that can be played on the built site, each with the page where it is played first of all. */
export const playable = (): { lesson: string; path: string }[] => {
  const games = builtPages()
    .filter(hasGame)
    .map(({ path, html }) => ({ path, lesson: /`lesson`:`([^`]+)`/.exec(html)?.[1] ?? path }))
    .sort((one, other) => Number(other.path.endsWith('/play/')) - Number(one.path.endsWith('/play/')));
  return games.filter(({ lesson }, at) => games.findIndex((game) => game.lesson === lesson) === at);
};
