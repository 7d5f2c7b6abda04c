import { exclude, parseCondition } from '../resolve/condition.ts';
import { everyLine, everyReply } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

export const badCondition: DraftRule = {
  code: 'bad-condition',
  says: 'A condition is "if", then marks with "and" between and "not" before them; no other logic.',
  bad: 'Ash thinks of the photo. `if told or sends-picture`',
  good: 'Ash thinks of the photo. `if sends-picture and not told`',
  check: (draft) => {
    const marks = [
      ...everyLine(draft).flatMap(({ line }) => line.marks),
      ...everyReply(draft).flatMap(({ reply }) => reply.marks),
    ].filter(({ text }) => /^if\b/.test(text));
    return marks.flatMap(({ text, at }) => {
      const condition = parseCondition(text);
      if (!condition)
        return [
          {
            at,
            what: `"${text}" is not a condition.`,
            cure: 'Write "if x", "if not x" or "if x and not y".',
          },
        ];
      return exclude(condition, condition)
        ? [{ at, what: `"${text}" can never hold.`, cure: 'Leave out one of the two.' }]
        : [];
    });
  },
};
