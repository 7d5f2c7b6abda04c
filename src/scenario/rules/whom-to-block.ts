import { linkOf } from '../resolve/links.ts';
import { contactsOf } from '../resolve/moments.ts';
import { everyReply } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

const cast =
  '---\ncast:\n  ash: { name: Ash, role: hero }\n  jojo: { name: Jojo, role: contact }\n  mo: { name: Mo, role: contact }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n  bello: { name: Mrs Bello, role: helper }\n---\n\n';
const side = (links: string) =>
  `## Side by side\n\ngran: Thank you for telling me. I believe you.\n\n${links}- [Go and have tea](#tea-time)`;

export const whomToBlock: DraftRule = {
  code: 'whom-to-block',
  says: 'With several contacts, a reply outside their chats says whom it reports or blocks: #report-mo, #block-mo.',
  bad: `${cast}${side('- [Block them](#block)\n')}`,
  good: `${cast}${side('- [Block Mo](#block-mo)\n')}`,
  check: (draft) =>
    everyReply(draft).flatMap(({ reply, moment }) => {
      const link = linkOf(draft, moment, reply);
      if (link.is !== 'action-on-nobody') return [];
      const names = contactsOf(draft).map(({ id }) => `#${link.does}-${id}`);
      return [
        {
          at: reply.at,
          what: `This reply does not say whom to ${link.does}.`,
          cure: `Link it to ${names.join(' or ')}.`,
        },
      ];
    }),
};
