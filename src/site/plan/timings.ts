import type { Lesson, Screen } from '#src/lesson/index.ts';

/** A screen with the minute at which it begins. */
export interface Slot {
  screen: Screen;
  from: number;
  to: number;
}

/** The screens one after another. */
export function slotsOf({ board }: Pick<Lesson, 'board'>): Slot[] {
  let from = 0;
  return board.map((screen) => {
    const slot = { screen, from, to: from + screen.minutes };
    from = slot.to;
    return slot;
  });
}

/** How many minutes a day of the cut over two days takes. */
export function minutesOf({ board }: Pick<Lesson, 'board'>, ids: readonly string[]): number {
  return board.filter(({ id }) => ids.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** "2 votes" */
export function votesIn({ visits }: Screen): string {
  const votes = visits.filter(({ vote }) => vote).length;
  return `${votes} ${votes === 1 ? 'vote' : 'votes'}`;
}
