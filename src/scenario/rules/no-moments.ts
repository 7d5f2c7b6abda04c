import { openingOf } from '../resolve/moments.ts';
import type { DraftRule } from './rule.ts';

export const noMoments: DraftRule = {
  code: 'no-moments',
  says: 'A story has at least one moment: a heading with ## and what happens under it.',
  bad: '---\ntitle: Nothing yet\nband: adults\ncast:\n  mum: { name: Mum, role: hero }\n---',
  good: '---\ntitle: Something\nband: adults\ncast:\n  mum: { name: Mum, role: hero }\n---\n\n## Tea\n\n### Home · 5 pm\n\nMum makes tea. `the end`',
  check: (draft) => {
    // A file whose front matter has no end is not read further.
    const unread = draft.found.some(({ what }) => what.startsWith('The front matter has no end'));
    if (openingOf(draft) || unread) return [];
    return [
      {
        at: draft.front.at,
        what: 'The story has no moments.',
        cure: 'Write a heading "## …" and what happens under it.',
      },
    ];
  },
};
