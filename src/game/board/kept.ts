import { readTallies, type Tally } from './tally.ts';

export type Day = 'whole' | 'first' | 'second';

/** A place in the run, to come back to. */
export interface Place {
  screenAt: number;
  stepAt: number;
  visitAt: number;
  trail: string[];
  /** How many items of the log were on screen. */
  count: number;
  /** The scene that was just left still stood on screen. */
  lingers?: boolean;
  suppose?: string;
  /** The class heard that what they chose was heard, before the story jumps. */
  bridging?: boolean;
}

/** What the board keeps in the tab beside the trail. */
export interface Kept extends Omit<Place, 'trail'> {
  day: Day;
  tallies: Record<string, Tally>;
  /** The class's own trail to each visit. */
  reached: Record<string, string[]>;
  /** Milliseconds spent, by screen. */
  used: Record<string, number>;
  letterKeys: boolean;
  paused: boolean;
  /** Name of the line to the notes. */
  line: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isDay = (value: unknown): value is Day => value === 'whole' || value === 'first' || value === 'second';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTrail = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((move) => typeof move === 'string');

/** The entries of a kept map that are whole. */
const entriesOf = <Value>(kept: unknown, is: (value: unknown) => value is Value): Record<string, Value> =>
  isObject(kept)
    ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Value] => is(entry[1])))
    : {};

/** What a record kept for the board, or nothing where it is rubbish. Never throws. */
export const readKept = (more: unknown): Kept | undefined => {
  if (!isObject(more)) return undefined;
  const { screenAt, stepAt, visitAt, count, day, line, suppose } = more;
  if (!isNumber(screenAt) || !isNumber(stepAt) || !isNumber(visitAt) || !isNumber(count)) return undefined;
  if (!isDay(day) || typeof line !== 'string') return undefined;
  return {
    screenAt,
    stepAt,
    visitAt,
    count,
    day,
    line,
    ...(typeof suppose === 'string' && { suppose }),
    lingers: more.lingers === true,
    bridging: more.bridging === true,
    paused: more.paused === true,
    tallies: readTallies(more.tallies),
    reached: entriesOf(more.reached, isTrail),
    used: entriesOf(more.used, isNumber),
    letterKeys: more.letterKeys !== false,
  };
};
