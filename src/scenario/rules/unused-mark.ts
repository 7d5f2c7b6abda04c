import { replyMark } from '../resolve/marks.ts';
import { everyReply } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

const remembers = '---\nremembers: { told-school: Ash said which school }\n---\n\n';

export const unusedMark: DraftRule = {
  code: 'unused-mark',
  says: 'Each mark that a story remembers is set by one of its replies.',
  bad: `${remembers}jojo: which school?\n\n- [Type its name](#tell)`,
  good: `${remembers}jojo: which school?\n\n- [Type its name](#tell "told-school")`,
  check: (draft) => {
    const marks = everyReply(draft).flatMap(({ reply }) => reply.marks);
    const kept = new Set(
      marks
        .map(({ text }) => replyMark(text, draft.front))
        .flatMap((mark) => (mark.is === 'keeps' ? [mark.mark] : [])),
    );
    return [...(draft.front.remembers ?? [])]
      .filter(([mark]) => !kept.has(mark))
      .map(([mark, { at }]) => ({
        at,
        what: `No reply sets the mark "${mark}".`,
        cure: `Write it on a reply, (#moment "${mark}"), or delete it here.`,
      }));
  },
};
