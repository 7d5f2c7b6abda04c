import type { Pack } from './game.svelte.ts';

// In an attribute every quotation mark is written as six characters, and a story has thousands.
const swapQuotes = (text: string): string => text.replace(/["`]/gu, (quote) => (quote === '"' ? '`' : '"'));

/** What most lines and replies have: left out on the way, and put back. */
const usual: Record<string, unknown> = {
  said: false,
  told: false,
  sendsPicture: false,
  keeps: [],
  feedback: [],
  tricks: [],
};

/** Where a move leads to by its name: `jojo-is-good-fun.how` to `jojo-is-good-fun`. */
const usualTo = ({ move }: { move?: string }): string | undefined => move?.split('.')[0];

/** The pack as text that travels well inside a page's HTML. */
export const wrap = (pack: Pack): string =>
  swapQuotes(
    JSON.stringify(pack, function (this: { move?: string }, key, value: unknown) {
      const expected = key === 'to' ? usualTo(this) : usual[key];
      return expected !== undefined && JSON.stringify(value) === JSON.stringify(expected) ? undefined : value;
    }),
  );

/** The pack that `wrap` made a text of. */
export const unwrap = (text: string): Pack =>
  JSON.parse(swapQuotes(text), (_, value: { text?: string; move?: string } | null) =>
    value?.text === undefined ? value : { ...usual, to: usualTo(value), ...value },
  ) as Pack;
