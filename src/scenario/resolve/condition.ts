import type { Condition } from '../scenario.ts';

/** What every story remembers; its own `remembers` come on top. */
export const conditionMarks = ['told', 'reported', 'blocked', 'sends-picture'] as const;

const part = /^(not )?([a-z][a-z0-9-]*)$/;

/** `if x and not y`, or nothing where it is written otherwise. */
export const parseCondition = (text: string): Condition | undefined => {
  const parts = text
    .replace(/^if\b/, '')
    .trim()
    .split(/ +and +/)
    .map((words) => part.exec(words));
  const condition = parts.map((match) => ({ mark: match?.[2] ?? '', not: match?.[1] !== undefined }));
  const readable = condition.every(({ mark }) => mark && !['and', 'or', 'not', 'if'].includes(mark));
  return readable ? condition : undefined;
};

/** Whether the two can never hold together, because one needs what the other forbids. */
export const exclude = (one: Condition, other: Condition): boolean =>
  one.some(({ mark, not }) => other.some((part) => part.mark === mark && part.not !== not));
