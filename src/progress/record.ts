import { forget, keep, recall } from './storage.ts';

/** What a room keeps in the tab beside its story: facts only, so that it survives edits of the story. */
export interface TabRecord {
  v: 1;
  /** The moves taken. */
  trail: string[];
  /** Every move ever taken, with its moment. */
  seen: string[];
  screen: string;
  /** What else a room keeps; the room itself judges it when it comes back. */
  more?: unknown;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** A record without what keeping it adds. */
export type Place = Omit<TabRecord, 'v' | 'savedAt'>;

/** A record older than this is somebody else's: 30 minutes, in milliseconds. */
const keepFor = 30 * 60 * 1000;
/** More than any story has; a longer list was not written by us. */
const mostMoves = 2000;

/** The name of a place in what keeps it. */
export const nameOf = (room: string, lesson: string): string => `${room}:${lesson}`;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= mostMoves && value.every((each) => typeof each === 'string');

const isRecord = (value: unknown): value is TabRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const { v, trail, seen, screen, savedAt } = value as Record<string, unknown>;
  return (
    v === 1 && isList(trail) && isList(seen) && typeof screen === 'string' && typeof savedAt === 'number'
  );
};

/** What was found, if it is one of ours and not older than `longest` milliseconds. */
export const freshRecord = (found: unknown, longest: number, now: number): TabRecord | undefined => {
  const age = isRecord(found) ? now - found.savedAt : Infinity;
  return isRecord(found) && age >= 0 && age < longest ? found : undefined;
};

/**
 * The record of this tab, or nothing: when there is none, it is too old, or it is not one of ours.
 * What is too old or rubbish is wiped. Never throws.
 */
export const loadRecord = (room: string, lesson: string, now = Date.now()): TabRecord | undefined => {
  const record = freshRecord(recall(nameOf(room, lesson)), keepFor, now);
  if (!record) forget(nameOf(room, lesson));
  return record;
};

/** Keeps the place in this tab. Says whether it could. Never throws. */
export const saveRecord = (room: string, lesson: string, place: Place, now = Date.now()): boolean =>
  keep(nameOf(room, lesson), { v: 1, ...place, savedAt: now } satisfies TabRecord);

/** Wipes the record of this tab. Never throws. */
export const forgetRecord = (room: string, lesson: string): void => {
  forget(nameOf(room, lesson));
};
