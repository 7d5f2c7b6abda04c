import type { DraftLine } from '../draft.ts';
import { everyLine } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

const isEmpty = ({ text, picture }: DraftLine): boolean => !text && !picture?.shows;

export const noWords: DraftRule = {
  code: 'no-words',
  says: 'Every line has words, and every picture says what it shows; marks stand at the end of a line.',
  bad: '`worried`',
  good: 'Ash looks up. `worried`',
  check: (draft) =>
    everyLine(draft)
      .filter(({ line }) => isEmpty(line))
      .map(({ line }) => ({
        at: line.at,
        what: line.picture ? 'This picture does not say what it shows.' : 'This line has no words.',
        cure: line.picture
          ? 'Write what it shows between the square brackets.'
          : 'Write some, or put its marks at the end of the line above.',
      })),
};
