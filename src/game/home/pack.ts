import type { Help, Pack } from '../game.svelte.ts';

/** What the grown-up has at one moment: one open question, one sentence to say, and what does not help. */
export interface Card {
  ask: string;
  say: string;
  ratherNot: string;
}

/** The ten minutes after the story, as `home.md` has them. */
export interface TenMinutes {
  title: string;
  minutes: number;
  plan: string[];
  forTwo: string[];
  together: string[];
  ratherNot: string[];
}

/** What the page at home gives to the game. */
export interface HomePack extends Pack {
  /** By moment. */
  cards: Record<string, Card>;
  home: TenMinutes;
  help: Help;
}
