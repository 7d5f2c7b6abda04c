import type { Entry, View } from '#src/dialogue/index.ts';
import type { Scene } from '#src/scenario/index.ts';

/** One thing in the log, with a key that stays the same while the story grows. */
export type Item = Entry & {
  key: string;
  /** Done in another scene: told here in passing, so that nothing is missed. */
  elsewhere: boolean;
  /** The scene's time, on the first thing that happens at it. */
  time?: string;
};

/** Chats are kept apart by app and person; face to face, by place. */
const threadOf = ({ app, who, place }: Scene): string => (app ? `${app} ${who ?? ''}` : place);

/** Where each move led: the thread of the first line that it brought. */
const ledTo = (transcript: Entry[]): Map<number, string> => {
  const found = new Map<number, string>();
  for (const { kind, move, scene } of transcript) {
    if (kind === 'line' && !found.has(move)) found.set(move, threadOf(scene));
  }
  return found;
};

/**
 * What the log of the current scene shows: this chat from its beginning, or this meeting. What was said
 * elsewhere just before comes along.
 */
export const itemsOf = ({ transcript, scene }: View): Item[] => {
  const here = threadOf(scene);
  const targets = ledTo(transcript);
  const items: Item[] = [];
  let time = '';
  for (const [place, entry] of transcript.entries()) {
    const own = threadOf(entry.scene) === here;
    const comes = entry.kind !== 'line' && targets.get(entry.move) === here;
    if (!own && !comes) {
      // A meeting that was left is over; a chat stays where it was.
      if (!scene.app && targets.get(entry.move) !== here) items.length = 0;
      continue;
    }
    const first = own && entry.kind === 'line' && entry.scene.time !== time;
    if (first) time = entry.scene.time;
    items.push({ ...entry, key: String(place), elsewhere: !own, ...(first ? { time } : {}) });
  }
  return items;
};
