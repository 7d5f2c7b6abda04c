import type { Tables } from '../tables.ts';

/** `{childline.number}` in a text. */
export const placeholders = /\{([^{}]*)\}/g;

/** Puts facts into a text; names that are no facts stay as they are, for a rule to find. */
export const fillFacts = (text: string, { facts }: Pick<Tables, 'facts'>): string =>
  text.replace(placeholders, (whole, id: string) =>
    Object.hasOwn(facts, id) ? (facts[id]?.value ?? whole) : whole,
  );

/** Puts names into a text: `{hero}`, `{contact}`, `{app}`. */
export const fillNames = (text: string, names: Record<string, string>): string =>
  text.replace(placeholders, (whole, name: string) =>
    Object.hasOwn(names, name) ? (names[name] ?? whole) : whole,
  );
