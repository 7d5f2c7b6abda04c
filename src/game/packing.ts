import type { Pack } from './game.svelte.ts';

// In an attribute every quotation mark is written as six characters, and a story has thousands.
const swapQuotes = (text: string): string => text.replace(/["`]/gu, (quote) => (quote === '"' ? '`' : '"'));

/** The pack as text that travels well inside a page's HTML. */
export const wrap = (pack: Pack): string => swapQuotes(JSON.stringify(pack));

/** The pack that `wrap` made a text of. */
export const unwrap = (text: string): Pack => JSON.parse(swapQuotes(text)) as Pack;
