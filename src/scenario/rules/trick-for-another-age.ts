import { lineMark } from '../resolve/marks.ts';
import { everyLine } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

export const trickForAnotherAge: DraftRule = {
  code: 'trick-for-another-age',
  says: 'A story uses only the tricks that lessons/tricks.yaml lists for its band.',
  bad: 'jojo: or i tell everyone `threat`',
  good: 'jojo: quick, before it is gone `hurry`',
  check: (draft, tables) =>
    everyLine(draft).flatMap(({ line }) =>
      line.marks.flatMap(({ text, at }) => {
        const { band } = draft.front;
        const mark = lineMark(text, tables);
        const bands = mark.is === 'trick' ? tables.tricks[mark.trick]?.bands : undefined;
        // Adults may see every trick that a child may meet.
        if (!band || band === 'adults' || !bands || bands.includes(band)) return [];
        return [
          {
            at,
            what: `The trick "${text}" is not for ages ${band}.`,
            cure: 'Leave it out, or choose another trick.',
          },
        ];
      }),
    ),
};
