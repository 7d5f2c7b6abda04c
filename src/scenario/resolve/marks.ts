import type { DraftFront } from '../draft.ts';
import { moods, type Condition, type Mood } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseCondition } from './condition.ts';

interface If {
  is: 'if';
  condition: Condition | undefined;
}
interface Unknown {
  is: 'unknown';
}

/** What a trailing `mark` of a line means. */
export type LineMark =
  | { is: 'trick'; trick: string }
  | { is: 'mood'; mood: Mood }
  | { is: 'reassures' }
  | { is: 'end' }
  | If
  | Unknown;

/** What one of a reply's marks means. */
export type ReplyMark =
  | { is: 'best' | 'told' | 'sends-picture' | 'slip' }
  | { is: 'keeps'; mark: string }
  | { is: 'as'; name: string }
  | If
  | Unknown;

const isIf = (text: string): boolean => /^if\b/.test(text);

export const lineMark = (text: string, tables: Tables): LineMark => {
  const mood = moods.find((one) => one === text);
  if (mood) return { is: 'mood', mood };
  if (text === 'reassures') return { is: 'reassures' };
  if (text === 'the end') return { is: 'end' };
  if (isIf(text)) return { is: 'if', condition: parseCondition(text) };
  return Object.hasOwn(tables.tricks, text) ? { is: 'trick', trick: text } : { is: 'unknown' };
};

export const replyMark = (text: string, front: DraftFront): ReplyMark => {
  if (text === 'best' || text === 'told' || text === 'sends-picture' || text === 'slip') return { is: text };
  if (isIf(text)) return { is: 'if', condition: parseCondition(text) };
  const name = /^as: ?([a-z][a-z0-9-]*)$/.exec(text)?.[1];
  if (name) return { is: 'as', name };
  return front.remembers?.has(text) ? { is: 'keeps', mark: text } : { is: 'unknown' };
};

/** Everything that may stand at the end of a line, for "Did you mean". */
export const lineMarks = (tables: Tables): string[] => [
  ...Object.keys(tables.tricks),
  ...moods,
  'reassures',
  'the end',
];

/** Everything that may stand in a reply's marks, for "Did you mean". */
export const replyMarks = (front: DraftFront): string[] => [
  ...['best', 'told', 'sends-picture', 'slip'],
  ...(front.remembers?.keys() ?? []),
];
