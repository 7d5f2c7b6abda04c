import { createContext, type Component } from 'svelte';
import { forgetOnDevice, forgetRecord, keepOnDevice, keptOnDevice } from '#src/progress/index.ts';
import { homeWords } from '#src/words-home.ts';
import { Game, type Pack } from '../game.svelte.ts';
import After from './After.svelte';
import Cards from './Cards.svelte';
import type { Card, HomePack } from './pack.ts';

/** The story for two that a part of it belongs to. */
export const [useHome, setHome] = createContext<HomePlay>();

/** The story for two: the same moves, with a card for the grown-up, and a place that is kept only if asked. */
export class HomePlay extends Game {
  declare readonly pack: HomePack;
  override readonly Cards: Component = Cards;
  override readonly After: Component = After;
  override readonly decides = homeWords.decides;
  /** Somebody has asked this device to keep the place. */
  kept = $state(false);
  /** What was last said about keeping: a status. */
  said = $state('');
  /** The card of this moment, once its messages have been read. */
  readonly card: Card | undefined = $derived.by(() =>
    this.arrival.waiting ? undefined : this.pack.cards[this.view.moment.id],
  );

  constructor(pack: Pack) {
    super(pack);
    setHome(this);
  }

  override wake(): () => void {
    const end = super.wake();
    const place = keptOnDevice(this.pack.room, this.story.id);
    this.kept = place !== undefined;
    if (place && place.trail.length > 0) {
      this.offered = place.trail;
      this.seen = place.seen;
    }
    return end;
  }

  /** Keeps the place on this device from now on. */
  keepHere(): void {
    this.kept = this.#saved(this.screen === 'start' ? (this.offered ?? []) : this.trail);
    this.said = this.kept ? homeWords.keep.done : homeWords.keep.failed;
    if (this.kept) forgetRecord(this.pack.room, this.story.id);
  }

  /** Wipes what this device has kept of the story. */
  forgetHere(): void {
    const { room } = this.pack;
    forgetOnDevice(room, this.story.id);
    forgetRecord(room, this.story.id);
    this.kept = false;
    this.offered = undefined;
    this.said = homeWords.keep.forgotten;
  }

  protected override keep(): void {
    const { room } = this.pack;
    // Forgotten meanwhile, in another tab: then it stays forgotten.
    if (this.kept && !keptOnDevice(room, this.story.id)) this.kept = false;
    if (!this.kept) {
      super.keep();
      return;
    }
    if (this.view.ended) {
      // The story is over, and with it what was asked.
      forgetOnDevice(room, this.story.id);
      this.kept = false;
      this.said = homeWords.keep.over;
      return;
    }
    this.kept = this.#saved(this.trail);
    if (!this.kept) this.said = homeWords.keep.failed;
  }

  #saved(trail: string[]): boolean {
    const { seen, screen } = this;
    return keepOnDevice(this.pack.room, this.story.id, { trail, seen, screen });
  }
}
