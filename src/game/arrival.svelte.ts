import type { Item } from './thread.ts';

/** Milliseconds of typing dots before a message, by its length; ours, and never on a decision. */
const typingTime = (item: Item): number => {
  if (item.kind !== 'line') return 0;
  if (!item.line.from) return 450;
  return Math.min(1400, 500 + 16 * item.line.text.length);
};

/**
 * Lets the newest messages of a log arrive one by one. The story knows nothing of it: all that is
 * waiting can be shown at once at any time.
 */
export class Arrival {
  /** How many of the log's items are on screen. */
  count = $state(0);
  /** How many there will be. */
  #total = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** True while something is still to come. */
  get waiting(): boolean {
    return this.count < this.#total;
  }

  /** Shows the first `from` items now and the rest one by one. */
  begin(items: Item[], from: number, onArrive: (item: Item) => void): void {
    clearTimeout(this.#timer);
    this.#total = items.length;
    this.count = from;
    this.#next(items, onArrive);
  }

  /** Shows everything now. */
  hurry(): void {
    clearTimeout(this.#timer);
    this.count = this.#total;
  }

  #next(items: Item[], onArrive: (item: Item) => void): void {
    const item = items[this.count];
    if (!item) return;
    const arrive = (): void => {
      this.count += 1;
      onArrive(item);
      this.#next(items, onArrive);
    };
    const wait = typingTime(item);
    if (wait === 0) arrive();
    else this.#timer = setTimeout(arrive, wait);
  }
}
