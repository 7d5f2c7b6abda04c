import { Arrival } from '../arrival.svelte.ts';

/** Messages that come when somebody asks for the next one, and never by themselves. */
export class TapArrival extends Arrival {
  #more: (() => void) | undefined;

  /** Shows the next message now. */
  more(): void {
    const more = this.#more;
    this.#more = undefined;
    more?.();
  }

  protected override later(then: () => void): void {
    this.#more = then;
  }
}
