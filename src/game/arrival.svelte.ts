import type { Item } from './thread.ts';

/** Milliseconds to read a word, for a child who reads at their own pace; ours. */
const wordTime = 240;
const shortest = 700;
const longest = 4500;

const wordsIn = (item: Item): number => {
  const lines = item.kind === 'line' ? [item.line] : item.kind === 'feedback' ? item.lines : [];
  return lines.reduce((sum, line) => sum + line.text.split(/\s+/u).length, 0);
};

/** Milliseconds that something on screen is given before the next comes: time to read it. */
export const readingTime = (item: Item | undefined): number =>
  item ? Math.min(longest, Math.max(shortest, wordTime * wordsIn(item))) : 0;

/**
 * Lets the newest messages of a log arrive one by one. The story knows nothing of it: all that is waiting can
 * be shown at once at any time.
 */
export class Arrival {
  /** How many of the log's items are on screen. */
  count = $state(0);
  /** True while something is still to come. */
  waiting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #then: (() => void) | undefined;

  /** Shows the first `from` items now and the rest one by one; `then` follows when the last has been read. */
  begin(items: Item[], from: number, onArrive: (item: Item) => void, then?: () => void): void {
    clearTimeout(this.#timer);
    this.count = from;
    this.waiting = from < items.length || then !== undefined;
    this.#then = then;
    this.#next(items, onArrive);
  }

  /** Shows everything now. */
  hurry(items: Item[]): void {
    clearTimeout(this.#timer);
    this.count = items.length;
    this.#end();
  }

  #end(): void {
    this.waiting = false;
    const then = this.#then;
    this.#then = undefined;
    then?.();
  }

  #next(items: Item[], onArrive: (item: Item) => void): void {
    const item = items[this.count];
    const wait = readingTime(items[this.count - 1]);
    if (!item) {
      if (this.#then)
        this.later(() => {
          this.#end();
        }, wait);
      else this.#end();
      return;
    }
    const arrive = (): void => {
      this.count += 1;
      onArrive(item);
      this.#next(items, onArrive);
    };
    // What the hero does and what is said of it come at once; whatever follows leaves time to read it.
    if (item.kind !== 'line' || wait === 0) arrive();
    else this.later(arrive, wait);
  }

  /** Does something once there was time to read. */
  protected later(then: () => void, wait: number): void {
    this.#timer = setTimeout(then, wait);
  }
}
