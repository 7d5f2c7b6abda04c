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

/** True if two scenes share one log: the same chat, or the same meeting. */
export const isSameThread = (one: Scene, other: Scene): boolean => threadOf(one) === threadOf(other);

/**
 * What the log of a scene shows: this chat from its beginning, or this meeting. Feedback on what was done
 * elsewhere just before comes along; the words themselves stay in the chat that they were written in.
 */
export const itemsOf = ({ transcript }: View, scene: Scene): Item[] => {
  const here = threadOf(scene);
  const targets = ledTo(transcript);
  const items: Item[] = [];
  let time = '';
  for (const [place, entry] of transcript.entries()) {
    const own = threadOf(entry.scene) === here;
    const leads = targets.get(entry.move) === here;
    if (!own && !(entry.kind === 'feedback' && leads)) {
      // A meeting that was left is over; a chat stays where it was.
      if (!scene.app && !leads) items.length = 0;
      continue;
    }
    const first = own && entry.kind === 'line' && entry.scene.time !== time;
    if (first) time = entry.scene.time;
    items.push({ ...entry, key: String(place), elsewhere: !own, ...(first ? { time } : {}) });
  }
  return items;
};
