import { forget, keep, recall } from './storage.ts';

/** What a room keeps in the tab beside its story: facts only, so that it survives edits of the story. */
export interface TabRecord {
  v: 1;
  /** The moves taken. */
  trail: string[];
  /** Every move ever taken, with its moment. */
  seen: string[];
  screen: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** A record older than this is somebody else's: 30 minutes, in milliseconds. */
const keepFor = 30 * 60 * 1000;
/** More than any story has; a longer list was not written by us. */
const mostMoves = 2000;

const nameOf = (room: string, lesson: string): string => `${room}:${lesson}`;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= mostMoves && value.every((each) => typeof each === 'string');

const isRecord = (value: unknown): value is TabRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const { v, trail, seen, screen, savedAt } = value as Record<string, unknown>;
  return (
    v === 1 && isList(trail) && isList(seen) && typeof screen === 'string' && typeof savedAt === 'number'
  );
};

/**
 * The record of this tab, or nothing: when there is none, it is too old, or it is not one of ours.
 * What is too old or rubbish is wiped. Never throws.
 */
export const loadRecord = (room: string, lesson: string, now = Date.now()): TabRecord | undefined => {
  const found = recall(nameOf(room, lesson));
  const age = isRecord(found) ? now - found.savedAt : Infinity;
  if (isRecord(found) && age >= 0 && age < keepFor) return found;
  forget(nameOf(room, lesson));
  return undefined;
};

/** Keeps the place in this tab. Says whether it could. Never throws. */
export const saveRecord = (
  room: string,
  lesson: string,
  place: Pick<TabRecord, 'trail' | 'seen' | 'screen'>,
  now = Date.now(),
): boolean => keep(nameOf(room, lesson), { v: 1, ...place, savedAt: now } satisfies TabRecord);

/** Wipes the record of this tab. Never throws. */
export const forgetRecord = (room: string, lesson: string): void => {
  forget(nameOf(room, lesson));
};
