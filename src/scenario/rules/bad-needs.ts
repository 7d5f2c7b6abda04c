import { oneOf } from '../nearest.ts';
import { actionsOf } from '../resolve/links.ts';
import type { DraftRule } from './rule.ts';

export const badNeeds: DraftRule = {
  code: 'bad-needs',
  says: 'A story needs only safety actions that it has: report and block only with a contact, none for adults.',
  bad: '---\ntitle: Tea\nband: adults\ncast:\n  mum: { name: Mum, role: hero }\nneeds: [tell]\n---\n\n## Tea\n\n### Home · 5 pm\n\nMum makes tea. `the end`',
  good: '---\ntitle: Tea\nband: adults\ncast:\n  mum: { name: Mum, role: hero }\n---\n\n## Tea\n\n### Home · 5 pm\n\nMum makes tea. `the end`',
  check: (draft) => {
    if (!draft.front.band) return [];
    const has = actionsOf(draft);
    return (draft.front.needs ?? [])
      .filter(({ does }) => !has.includes(does))
      .map(({ does, at }) => ({
        at,
        what: `This story has no ${does}.`,
        cure: has.length ? `Known here are ${oneOf(has)}.` : 'Delete "needs".',
      }));
  },
};
