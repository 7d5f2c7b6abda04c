import { freshRecord, nameOf, type Place, type TabRecord } from './record.ts';
import { forget, keep, recall } from './storage.ts';

/** A family comes back in the holidays; after 30 days, in milliseconds, nobody does. */
const keepFor = 30 * 24 * 60 * 60 * 1000;

/**
 * The place that this device keeps, because somebody asked for it; its trail may be empty. Nothing when nobody
 * asked, it is too old, or it is not one of ours. What is too old or rubbish is wiped. Never throws.
 */
export const keptOnDevice = (room: string, lesson: string, now = Date.now()): TabRecord | undefined => {
  const record = freshRecord(recall(nameOf(room, lesson), 'localStorage'), keepFor, now);
  if (!record) forgetOnDevice(room, lesson);
  return record;
};

/** Keeps a place on this device, beyond the tab: only ever when somebody has asked. Says whether it could. Never throws. */
export const keepOnDevice = (room: string, lesson: string, place: Place, now = Date.now()): boolean =>
  keep(nameOf(room, lesson), { v: 1, ...place, savedAt: now } satisfies TabRecord, 'localStorage');

/** Wipes the place that this device keeps. Never throws. */
export const forgetOnDevice = (room: string, lesson: string): void => {
  forget(nameOf(room, lesson), 'localStorage');
};
