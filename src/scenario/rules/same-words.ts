import type { DraftReply } from '../draft.ts';
import { exclude, parseCondition } from '../resolve/condition.ts';
import type { DraftRule } from './rule.ts';

const conditionOf = ({ marks }: DraftReply) =>
  marks.flatMap(({ text }) => (/^if\b/.test(text) ? (parseCondition(text) ?? []) : []));

const key = ({ text }: DraftReply): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Both are shown at the same time, and nobody could say which is meant. */
const clash = (one: DraftReply, other: DraftReply): boolean =>
  key(one) !== '' && key(one) === key(other) && !exclude(conditionOf(one), conditionOf(other));

export const sameWords: DraftRule = {
  code: 'same-words',
  says: 'No two replies of a moment have the same words, unless an "if" and an "if not" keep them apart.',
  bad: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Find someone](#tell)\n- [Find someone](#it-goes-quiet)',
  good: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Find someone](#tell)\n- [Wait for a moment](#it-goes-quiet)',
  check: ({ moments }) =>
    moments.flatMap(({ replies }) =>
      replies
        .slice(0, 50)
        .filter((reply, index) => replies.slice(0, index).some((earlier) => clash(earlier, reply)))
        .map(({ at, text }) => ({
          at,
          what: `Another reply of this moment says "${text}" too.`,
          cure: 'Give one of them other words, or keep them apart by "if x" and "if not x".',
        })),
    ),
};
