import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Scheme = 'light' | 'dark';
type Colours = Record<string, Record<Scheme, string>>;

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const reading = readFileSync('src/styles/reading.css', 'utf8');

/** Colours declared in the block of a selector: `--ink: light-dark(#1d2140, #f6f1e6);` or `--app-1: #ff6f5b;` */
function coloursOf(css: string, selector: string): Colours {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return Object.fromEntries(
    [...found].map(([, name, light, dark, both]) => [name, { light: light ?? both, dark: dark ?? both }]),
  ) as Colours;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Words, and what they stand on. */
const words: [string, string[]][] = [
  ['ink', ['paper', 'paper-2', 'card', 'door-teach', 'door-pupil', 'door-home', 'chat']],
  ['ink-2', ['paper', 'paper-2', 'card', 'chat']],
  ['brand', ['paper', 'paper-2', 'card']],
  ['on-brand', ['brand']],
  ['on-brand-soft', ['brand-soft']],
  ['on-tell', ['tell']],
  ['on-report', ['report']],
  ['on-block', ['block']],
  ['on-good', ['good']],
  ['on-bubble-them', ['bubble-them']],
  ['on-bubble-hero', ['bubble-hero']],
];

/** Edges of controls, and shapes that mean something. */
const shapes: [string, string[]][] = [
  ['edge', ['paper', 'card']],
  ['brand', ['paper', 'card', 'brand-soft']],
  ['report', ['paper', 'card']],
  ['block', ['paper', 'card']],
];

const tooFaint = (colours: Colours, pairs: [string, string[]][], least: number): string[] =>
  pairs.flatMap(([front, backs]) =>
    backs.flatMap((back) =>
      (['light', 'dark'] as const).flatMap((scheme) => {
        const [one, other] = [colours[front]?.[scheme], colours[back]?.[scheme]];
        if (!one || !other) return [`no ${front} or no ${back}`];
        const measured = contrast(one, other);
        return measured >= least ? [] : [`${front} on ${back}, ${scheme}: ${measured.toFixed(2)}`];
      }),
    ),
  );

const usual = coloursOf(tokens, ':root');

test.each(['cream', 'none', 'blue', 'green', 'pink'])(
  'words and edges stand out on %s paper, light and dark',
  (tint) => {
    const colours = { ...usual, ...(tint === 'cream' ? {} : coloursOf(reading, `[data-tint='${tint}']`)) };
    expect(tooFaint(colours, words, 4.5)).toEqual([]);
    expect(tooFaint(colours, shapes, 3)).toEqual([]);
  },
);

test.each([
  '[data-look]',
  ...['photo', 'game', 'group', 'live'].map((look) => `[data-look='${look}']`),
  "[data-app='chattlebox']",
  "[data-app='vimvo']",
])('words stand out on both colours of %s', (selector) => {
  const app = coloursOf(tokens, `\n${selector}`);
  expect(tooFaint(app, [['on-app', ['app-1', 'app-2']]], 4.5)).toEqual([]);
});
