import { follow } from '#src/dialogue/index.ts';
import type { Mood } from '#src/scenario/index.ts';
import { Game } from '../game.svelte.ts';
import { TapArrival } from './tap-arrival.ts';

/** The game on the board: messages come on a tap, and the board keeps the place, with votes and counts. */
export class BoardGame extends Game {
  override readonly arrival = new TapArrival();
  onKeep: () => void = () => undefined;

  /** A teacher may stop between any two messages, so the mood is that of the last one shown. */
  override readonly mood: Mood = $derived.by(() => {
    if (!this.arrival.waiting) return this.view.mood;
    const last = this.items[this.arrival.count - 1];
    const shown = last ? this.view.transcript.slice(0, Number(last.key) + 1) : [];
    const lines = shown.flatMap((entry) =>
      entry.kind === 'line' ? [entry.line] : entry.kind === 'feedback' ? entry.lines : [],
    );
    return lines.flatMap((line) => line.mood ?? []).at(-1) ?? 'calm';
  });

  /** Comes back to a place: the last move is made again, and its messages shown as far as they were. */
  standAt(trail: string[], count: number, lingers: boolean): void {
    const kept = follow(this.story, trail).trail;
    const last = kept.at(-1);
    if (last === undefined) this.enter([]);
    else {
      this.jump(kept.slice(0, -1));
      this.take(last);
    }
    const { arrival } = this;
    while (arrival.waiting && this.left && !lingers) arrival.more();
    while (arrival.waiting && arrival.count < count) arrival.more();
  }

  protected override keep(): void {
    this.onKeep();
  }
}
