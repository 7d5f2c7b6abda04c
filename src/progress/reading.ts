import { keep, recall } from './storage.ts';

/** Every reading setting with its values; the first of each is what a new reader gets. */
export const readingChoices = {
  text: ['usual', 'large', 'larger'],
  space: ['usual', 'wide'],
  tint: ['cream', 'none', 'blue', 'green', 'pink'],
  face: ['plain', 'dyslexia'],
  scheme: ['auto', 'light', 'dark'],
  motion: ['usual', 'less'],
  plainWords: ['off', 'on'],
  aloud: ['off', 'on'],
  pace: ['one', 'all'],
} as const;

type Choices = typeof readingChoices;
export type ReadingSetting = keyof Choices;

/** How this reader likes to read. Kept for this tab only: the next child may share the tablet. */
export type Reading = { [Setting in ReadingSetting]: Choices[Setting][number] };

/** Those that CSS acts on, as attributes of `<html>`. */
const shown: ReadingSetting[] = ['text', 'space', 'tint', 'face', 'scheme', 'motion'];

const readingSettings = Object.keys(readingChoices) as ReadingSetting[];

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}

/** Makes whole settings out of whatever was kept; each part that we do not know becomes the usual one. */
export function readReading(kept: unknown): Reading {
  const parts: Record<string, unknown> = { ...(typeof kept === 'object' ? kept : undefined) };
  const entries = readingSettings.map((setting) => {
    const values: readonly string[] = readingChoices[setting];
    const value = parts[setting];
    return [setting, isOneOf(values, value) ? value : values[0]];
  });
  return Object.fromEntries(entries) as Reading;
}

/** The settings kept in this tab. Never throws, and never call it while rendering on the server. */
export function loadReading(): Reading {
  return readReading(recall('reading'));
}

/** Puts the settings on a page's root element; usual ones leave no attribute. */
export function applyReading(reading: Reading, root: HTMLElement = document.documentElement): void {
  for (const setting of shown) {
    if (reading[setting] === readingChoices[setting][0]) delete root.dataset[setting];
    else root.dataset[setting] = reading[setting];
  }
}

/** Keeps the settings, shows them, and tells whoever listens for `brt:reading` on the document. */
export function saveReading(reading: Reading): void {
  keep('reading', reading);
  applyReading(reading);
  document.dispatchEvent(new CustomEvent<Reading>('brt:reading', { detail: reading }));
}

declare global {
  interface DocumentEventMap {
    'brt:reading': CustomEvent<Reading>;
  }
}
