import type { Draft, DraftMoment } from '../draft.ts';
import type { DraftRule, Finding } from './rule.ts';

const isEnd = ({ lines }: DraftMoment): boolean =>
  lines.some(({ marks }) => marks.some(({ text }) => text === 'the end'));

const check = (moment: DraftMoment, { found }: Draft, next: DraftMoment | undefined): Finding[] => {
  const { at, heading, replies } = moment;
  const end = isEnd(moment);
  if (end && replies.length)
    return [
      {
        at: replies[0]?.at ?? at,
        what: `"${heading}" is an ending and has replies.`,
        cure: 'Delete the replies, or `the end`.',
      },
    ];
  // A list that could not be read as replies is told of by itself.
  const tried =
    moment.reasons.length > 0 ||
    found.some(({ at: { line } }) => line > at.line && (!next || line < next.at.line));
  if (end || replies.length || tried) return [];
  return [
    {
      at,
      what: `"${heading}" has no way on.`,
      cure: 'Write a reply "- [words](#moment)", or put `the end` on its last line.',
    },
  ];
};

export const noWayOn: DraftRule = {
  code: 'no-way-on',
  says: 'A moment has a reply or ends with `the end`, and never both.',
  bad: '## Chatting\n\njojo: hi\n\n- [Read on](#ash-puts-it-down)\n\n## Ash puts it down\n\nAsh goes to bed.',
  good: '## Chatting\n\njojo: hi\n\n- [Read on](#ash-puts-it-down)\n\n## Ash puts it down\n\nAsh goes to bed.\n\n- [Go to find someone](#tell)',
  check: (draft) =>
    draft.moments.flatMap((moment, index) =>
      moment.kind.does === 'moment' ? check(moment, draft, draft.moments[index + 1]) : [],
    ),
};
