import type { Draft, DraftMoment, Words } from '../draft.ts';
import { linkOf, type Link } from '../resolve/links.ts';
import { lineMark, replyMark, type LineMark, type ReplyMark } from '../resolve/marks.ts';
import { everyLine, everyReply, type LineIn } from '../resolve/walk.ts';
import type { Role } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { DraftRule, Finding } from './rule.ts';

const isSheet = ({ kind }: DraftMoment): boolean => kind.does === 'report' || kind.does === 'block';

/** Who may have which mark on a line. */
const ofLines: Partial<Record<LineMark['is'], { roles: (Role | 'storyteller')[]; cure: string }>> = {
  trick: { roles: ['contact'], cure: 'Tricks stand on messages of a contact.' },
  mood: {
    roles: ['storyteller', 'hero'],
    cure: 'A mood is the hero’s: put it on a line of the storyteller or the hero.',
  },
  reassures: { roles: ['storyteller', 'helper'], cure: 'Put it on a line of a helper or the storyteller.' },
};

const roleOf = (draft: Draft, { line }: LineIn): Role | 'storyteller' | undefined =>
  line.speaker === undefined ? 'storyteller' : draft.front.cast?.get(line.speaker)?.role;

const misplaced = ({ at, text }: Words, cure: string): Finding => ({
  at,
  what: `The mark "${text}" cannot stand here.`,
  cure,
});

const onLine = (draft: Draft, tables: Tables, where: LineIn): Finding[] => {
  const role = roleOf(draft, where);
  return where.line.marks.flatMap((words, index) => {
    const mark = lineMark(words.text, tables);
    const known = mark.is !== 'unknown' || replyMark(words.text, draft.front).is !== 'unknown';
    if (!known) return [];
    if (isSheet(where.moment) && !where.feedback)
      return [misplaced(words, 'Report and Block have plain words only.')];
    if (mark.is === 'unknown') return [misplaced(words, 'It belongs to a reply: (#moment "mark").')];
    const allowed = ofLines[mark.is];
    if (allowed && role && !allowed.roles.includes(role)) return [misplaced(words, allowed.cure)];
    if (mark.is === 'end' && (where.feedback || !where.last))
      return [misplaced(words, 'Put it on the last line of an ending.')];
    const same = where.line.marks.slice(0, index).some(({ text }) => lineMark(text, tables).is === mark.is);
    return same && mark.is !== 'trick' ? [misplaced(words, 'Keep one mark of its kind.')] : [];
  });
};

/** Marks that a safety action cannot have: it never goes where they would count. */
const noneOf = (link: Link, moment: DraftMoment): ReplyMark['is'][] => {
  if (moment.kind.does === 'block') return ['best', 'told', 'sends-picture', 'slip', 'keeps', 'as', 'if'];
  if (link.is !== 'action') return [];
  return link.does === 'tell' ? ['told'] : ['told', 'sends-picture', 'slip', 'keeps', 'as'];
};

const onReplies = (draft: Draft, tables: Tables): Finding[] =>
  everyReply(draft).flatMap(({ reply, moment }) => {
    const none = noneOf(linkOf(draft, moment, reply), moment);
    return reply.marks.flatMap((words, index) => {
      const { is } = replyMark(words.text, draft.front);
      if (is === 'unknown')
        return lineMark(words.text, tables).is === 'unknown'
          ? []
          : [misplaced(words, 'It belongs at the end of a line, in `backticks`.')];
      if (none.includes(is)) return [misplaced(words, 'A reply that is a safety action cannot have it.')];
      const earlier = reply.marks.slice(0, index);
      const same = earlier.some(
        ({ text }) => text === words.text || (is !== 'keeps' && replyMark(text, draft.front).is === is),
      );
      return same ? [misplaced(words, 'Keep one mark of its kind.')] : [];
    });
  });

export const misplacedMark: DraftRule = {
  code: 'misplaced-mark',
  says: 'Tricks stand on a contact’s messages, moods on lines of the storyteller or hero, `reassures` on those of helpers or the storyteller, `the end` on the last line.',
  bad: 'kit: you are so good at this `flattery`',
  good: 'jojo: you are so good at this `flattery`',
  check: (draft, tables) => [
    ...everyLine(draft).flatMap((line) => onLine(draft, tables, line)),
    ...onReplies(draft, tables),
  ],
};
