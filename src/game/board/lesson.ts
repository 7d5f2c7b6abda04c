import type { Pack } from '../game.svelte.ts';

/** A question of the quiz, as the class sees it; nobody is shown which answer is best. */
export interface AskedItem {
  id: string;
  ask: string;
  answers: string[];
}

/** A message that uses a trick, to be named by the class. */
export interface SpottedTrick {
  from: string;
  text: string;
  name: string;
  says: string;
}

/** What the class or the teacher has to talk about at a decision. */
export interface Talk {
  ask: string[];
  listenFor: string[];
}

/** A decision that the board comes to, and the way there that does not depend on any vote. */
export interface Visit {
  moment: string;
  heading: string;
  vote: boolean;
  /** Id of its screen. */
  screen: string;
  /** What was chosen on that way at the visit before it, as shown; empty for the first. */
  suppose: string;
  /** From the beginning of the story to it, through all visits before it. */
  trail: string[];
}

export type BoardScreenKind = 'welcome' | 'adults' | 'baseline' | 'story' | 'aloud' | 'spot' | 'help';

/** One screen of the run, with the teacher's script for it. */
export interface BoardScreen {
  id: string;
  kind: BoardScreenKind;
  title: string;
  minutes: number;
  shows: string[];
  say: string[];
  do: string[];
  lookFor: string[];
  likelyAnswers: string[];
  misconceptions: string[];
}

/** What both windows need of the plan. */
export interface BoardLesson {
  /** Under which the tab keeps the place: the story's id. */
  id: string;
  /** Name of the lesson's folder. */
  lesson: string;
  title: string;
  hero: string;
  minutes: number;
  screens: BoardScreen[];
  /** A booster is too short to be cut. */
  twoDays?: { first: string[]; second: string[] };
  before: { check: string; why: string }[];
  rules: string[];
  contentNote: string;
  starters: string[];
  hinge?: { screen: string; ask: string; listenFor: string; ifNot: string };
  baseline: AskedItem[];
  endpoint: AskedItem[];
  spots: SpottedTrick[];
  visits: Visit[];
  /** By moment. */
  talk: Record<string, Talk>;
  childline: string;
  /** Where to go when something has just happened at school. */
  respond: string;
  notes: string;
}

/** All that the board page needs. */
export interface BoardPack {
  pack: Pack;
  lesson: BoardLesson;
}
