import type { Band } from './scenario.ts';

/** A named tactic in a contact's message. */
export interface Trick {
  /** On the card and under a decision: "Followers in common". */
  name: string;
  /** What the trick is, in a pupil's words. */
  says: string;
  /** What adults who work with children call it. */
  adult: string;
  /** The ages whose stories may use it. */
  bands: Band[];
}

export const nations = ['uk', 'england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

export const audiences = ['child', 'adult', 'all'] as const;
export type Audience = (typeof audiences)[number];

/** One thing that can go out of date, with where it was looked up and when to look again. */
export interface Fact {
  /** As shown: "0800 1111". */
  value: string;
  source: string;
  /** YYYY-MM-DD */
  checkedOn: string;
  /** YYYY-MM-DD */
  reviewBy: string;
  nation: Nation;
  audience: Audience;
}

/** Somewhere to get real help. */
export interface Route {
  id: string;
  name: string;
  /** What happens when you go there. */
  what: string;
  /** Id of the fact that holds the number to ring. */
  call?: string;
  /** Id of the fact that holds the address to visit. */
  visit?: string;
  nation: Nation;
  audience: Audience;
}

/** What all lessons share: plain data that survives JSON. Ids come from files: look them up with `Object.hasOwn`. */
export interface Tables {
  /** By the mark that authors write: `move-apps`. */
  tricks: Record<string, Trick>;
  /** Contacts' short forms and how they are said: `ur` → "your". */
  spoken: Record<string, string>;
  /** By id: `childline.number`. */
  facts: Record<string, Fact>;
  routes: Route[];
  /** Ids of the drawn faces. */
  faces: string[];
}

/** Tables with nothing in them, to start from. */
export const emptyTables = (): Tables => ({ tricks: {}, spoken: {}, facts: {}, routes: [], faces: [] });
