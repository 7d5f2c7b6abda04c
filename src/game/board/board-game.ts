import { Game } from '../game.svelte.ts';
import { TapArrival } from './tap-arrival.ts';

/** The game on the board: messages come on a tap, and the board keeps the place, with votes and counts. */
export class BoardGame extends Game {
  override readonly arrival = new TapArrival();
  onKeep: () => void = () => undefined;

  protected override keep(): void {
    this.onKeep();
  }
}
