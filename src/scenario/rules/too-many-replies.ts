import type { DraftRule } from './rule.ts';

const most = 4;

export const tooManyReplies: DraftRule = {
  code: 'too-many-replies',
  says: `A moment has at most ${most} replies: more do not fit a screen or a class vote.`,
  bad: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Gran](#tell "as: gran")\n- [Mum](#tell "as: mum")\n- [Kit](#tell "as: kit")\n- [“bye”](#tell "as: bye")\n- [The cat](#tell "as: cat")',
  good: 'jojo: hi\n\n> Who could Ash ask?\n\n- [Gran](#tell "as: gran")\n- [Mum](#tell "as: mum")\n- [Kit](#tell "as: kit")\n- [“bye”](#tell "as: bye")',
  check: ({ moments }) =>
    moments.flatMap(({ replies }) => {
      const first = replies[most];
      return first
        ? [
            {
              at: first.at,
              what: `This moment has ${replies.length} replies.`,
              cure: `Keep the best ${most}, or make two moments.`,
            },
          ]
        : [];
    }),
};
