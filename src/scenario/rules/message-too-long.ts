import { fillFacts } from '../build/fill.ts';
import { everyLine } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

const most = 90;

export const messageTooLong: DraftRule = {
  code: 'message-too-long',
  says: `A message has at most ${most} letters and spaces: that fits a phone, and a bubble on the board.`,
  bad: 'jojo: i have been skating since i was three and my brother says i am the best in our whole street now',
  good: 'jojo: i have been skating since i was three\n\njojo: my brother says i am the best in our whole street now',
  check: (draft, tables) =>
    everyLine(draft).flatMap(({ line }) => {
      const length = fillFacts(line.picture?.shows ?? line.text, tables).length;
      if (line.speaker === undefined || length <= most) return [];
      return [
        {
          at: line.at,
          what: `This message has ${length} letters and spaces; ${most} fit.`,
          cure: 'Make two messages of it.',
        },
      ];
    }),
};
