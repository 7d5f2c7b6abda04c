import type { Draft, Words } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { conditionMarks } from '../resolve/condition.ts';
import { lineMark, lineMarks, replyMark, replyMarks } from '../resolve/marks.ts';
import { everyLine, everyReply } from '../resolve/walk.ts';
import type { Condition } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { DraftRule, Finding } from './rule.ts';

const unknown = ({ at, text }: Words, known: string[], otherwise: string): Finding => ({
  at,
  what: `No mark is called "${text}".`,
  cure: didYouMean(text, known, otherwise),
});

const inCondition = (draft: Draft, at: Words['at'], condition: Condition | undefined): Finding[] => {
  const known = [...conditionMarks, ...(draft.front.remembers?.keys() ?? [])];
  if (!draft.front.remembers) return [];
  return (condition ?? [])
    .filter(({ mark }) => !known.includes(mark))
    .map(({ mark }) => unknown({ at, text: mark }, known, `After "if" stand ${known.join(', ')}.`));
};

const onLines = (draft: Draft, tables: Tables): Finding[] =>
  everyLine(draft).flatMap(({ line }) =>
    line.marks.flatMap((words) => {
      const mark = lineMark(words.text, tables);
      if (mark.is === 'if') return inCondition(draft, words.at, mark.condition);
      // A reply's mark on a line is known, but misplaced.
      if (mark.is !== 'unknown' || replyMark(words.text, draft.front).is !== 'unknown') return [];
      return [
        unknown(
          words,
          lineMarks(tables),
          'See the list of marks in the guide, and tricks in lessons/tricks.yaml.',
        ),
      ];
    }),
  );

const onReplies = (draft: Draft, tables: Tables): Finding[] =>
  everyReply(draft).flatMap(({ reply }) =>
    reply.marks.flatMap((words) => {
      const mark = replyMark(words.text, draft.front);
      if (mark.is === 'if') return inCondition(draft, words.at, mark.condition);
      const known =
        mark.is !== 'unknown' || lineMark(words.text, tables).is !== 'unknown' || !draft.front.remembers;
      if (known) return [];
      const own = /^as\b/.test(words.text)
        ? 'Write "as: name" with small letters.'
        : 'A mark of the story’s own is named under "remembers" first.';
      return [unknown(words, replyMarks(draft.front), own)];
    }),
  );

const onReasons = (draft: Draft, tables: Tables): Finding[] =>
  draft.moments.flatMap(({ reasons }) =>
    reasons
      .flatMap(({ marks }) => marks)
      .filter(({ text }) => lineMark(text, tables).is !== 'trick')
      .map((words) =>
        unknown(words, Object.keys(tables.tricks), 'A reason may have a trick, and no other mark.'),
      ),
  );

export const unknownMark: DraftRule = {
  code: 'unknown-mark',
  says: 'A mark is one that the format lists, a trick of lessons/tricks.yaml, or one that the story remembers.',
  bad: 'jojo: that clip!! how are you not famous `flatery`',
  good: 'jojo: that clip!! how are you not famous `flattery`',
  check: (draft, tables) => [
    ...onLines(draft, tables),
    ...onReplies(draft, tables),
    ...onReasons(draft, tables),
  ],
};
