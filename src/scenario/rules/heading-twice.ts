import type { DraftRule } from './rule.ts';

export const headingTwice: DraftRule = {
  code: 'heading-twice',
  says: 'No two moments have the same heading, for links could not tell them apart.',
  bad: '## Chatting\n\njojo: hi\n\n- [Go to find someone](#tell)\n\n## Chatting\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  good: '## Chatting\n\njojo: hi\n\n- [Read on](#more-chatting)\n\n## More chatting\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  check: ({ moments }) => {
    const first = new Map([...moments].reverse().map((moment) => [moment.id, moment]));
    return moments
      .filter((moment) => moment.id && first.get(moment.id) !== moment)
      .map(({ id, heading, at }) => ({
        at,
        what: `There is a heading "${first.get(id)?.heading ?? heading}" already, in line ${first.get(id)?.at.line ?? 0}.`,
        cure: 'Give this moment another heading.',
      }));
  },
};
