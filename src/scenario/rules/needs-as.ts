import type { Draft, DraftMoment, DraftReply } from '../draft.ts';
import { asOf, linkOf, moveOf } from '../resolve/links.ts';
import type { DraftRule, Finding } from './rule.ts';

const explain = (draft: Draft, moment: DraftMoment, reply: DraftReply): Finding => {
  const { at, target } = reply;
  const link = linkOf(draft, moment, reply);
  if (link.is === 'action' && link.does !== 'tell')
    return {
      at,
      what: 'Another reply of this moment is the same safety action.',
      cure: 'Delete one of the two.',
    };
  const name = asOf(reply);
  if (name !== undefined)
    return {
      at,
      what: `Another reply to "${target}" is called "${name}" too.`,
      cure: 'Give one of them another name after "as:".',
    };
  return {
    at,
    what: `Two replies of this moment lead to "${target}".`,
    cure: `Give this one a name in quotation marks after the link: (#${target} "as: name").`,
  };
};

export const needsAs: DraftRule = {
  code: 'needs-as',
  says: 'Where two replies of a moment lead to the same place, all but one have a name of their own: "as: name".',
  bad: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Find someone](#tell)\n- [“bye”](#tell)',
  good: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Find someone](#tell)\n- [“bye”](#tell "as: bye")',
  check: (draft) =>
    draft.moments.flatMap((moment) => {
      const taken = new Set<string>();
      return moment.replies.flatMap((reply) => {
        const move = moveOf(draft, moment, reply);
        if (move === undefined) return [];
        if (taken.has(move)) return [explain(draft, moment, reply)];
        taken.add(move);
        return [];
      });
    }),
};
