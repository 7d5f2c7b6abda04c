import type { Edge, Explored } from '#src/ways/index.ts';
import type { WrittenLine, WrittenScenario } from '#src/scenario/index.ts';

/** A contact's message that can come after the hero sent a picture, and the least and most that it can be counted as. */
export interface AfterPicture {
  line: WrittenLine;
  /** 1 for the first message after the picture. */
  count: number;
}

/** Higher than any limit: what comes later need not be told apart. */
const manyMessages = 9;

const isContact = (story: WrittenScenario, id: string | undefined) =>
  story.cast.some((person) => person.id === id && person.role === 'contact');

const messagesOn = (story: WrittenScenario, { search, states }: Explored, edge: Edge): WrittenLine[] => {
  const state = states[edge.from];
  if (!state) return [];
  const { feedback, lines } = search.shown(state, edge.offer);
  return [...feedback, ...lines].filter(({ from }) => isContact(story, from)) as WrittenLine[];
};

/** Every message from a contact that some walk meets after a reply marked `sends-picture`, with its highest count. */
export function messagesAfterPicture(story: WrittenScenario, explored: Explored): AfterPicture[] {
  const found = new Map<WrittenLine, number>();
  const seen = new Set<string>();
  // A state once for each number of messages met since the picture; nothing before it.
  const open: { state: number; count: number | undefined }[] = [{ state: 0, count: undefined }];
  for (const { state, count } of open) {
    for (const edge of explored.out[state] ?? []) {
      let next = edge.offer.reply?.sendsPicture ? (count ?? 0) : count;
      if (next !== undefined) {
        for (const line of messagesOn(story, explored, edge)) {
          next = Math.min(next + 1, manyMessages);
          found.set(line, Math.max(found.get(line) ?? 0, next));
        }
      }
      const key = `${String(edge.to)} ${String(next)}`;
      if (!seen.has(key)) open.push({ state: edge.to, count: next });
      seen.add(key);
    }
  }
  return [...found].map(([line, most]) => ({ line, count: most }));
}
