/** When a booster comes, counted from the day of the lesson. */
export interface Delay {
  weeks?: number | undefined;
  months?: number | undefined;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day some months on; 31 December and two months is the last day of February. */
const addMonths = (date: Date, months: number): Date => {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth(year, month))));
};

const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);

/** A Saturday or Sunday becomes the Monday after it: nobody is at school. */
const toMonday = (date: Date): Date => addDays(date, { 6: 2, 0: 1 }[date.getUTCDay()] ?? 0);

/**
 * The school day on which a booster comes. School holidays nobody here can know.
 * @param taught day of the lesson, YYYY-MM-DD
 * @returns nothing where that is no day
 * @example boosterDay('2026-11-23', { weeks: 2 }) // '2026-12-07'
 */
export function boosterDay(taught: string, { weeks = 0, months = 0 }: Delay): string | undefined {
  const date = new Date(`${taught}T00:00Z`);
  // A year of five figures can be typed, and 31 February; no calendar has them.
  if (Number.isNaN(date.getTime()) || isoDay(date) !== taught) return undefined;
  return isoDay(toMonday(addDays(addMonths(date, months), weeks * 7)));
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "Monday 7 December 2026" */
export const dayWords = (day: string): string => days.format(new Date(`${day}T00:00Z`)).replace(',', '');

const number = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const unit = (count: number, one: string): string =>
  `${number[count] ?? count} ${one}${count === 1 ? '' : 's'}`;

/** "two weeks" */
export const delayWords = ({ weeks, months }: Delay): string =>
  weeks === undefined ? unit(months ?? 0, 'month') : unit(weeks, 'week');
