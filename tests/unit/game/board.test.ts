import { describe, expect, test } from 'vitest';
import { stepsOf } from '#src/game/board/steps.ts';
import { countOf, emptyTally, leading, readTallies, withCount } from '#src/game/board/tally.ts';
import type { BoardLesson, BoardScreen } from '#src/game/board/index.ts';

const screen = (fields: Partial<BoardScreen>): BoardScreen => ({
  id: 'screen',
  kind: 'welcome',
  title: 'Meet Ash',
  minutes: 3,
  shows: [],
  say: [],
  do: [],
  lookFor: [],
  likelyAnswers: [],
  misconceptions: [],
  ...fields,
});
const item = { id: 'one', ask: 'What could Rio do?', answers: ['Tell', 'Wait'] };
const spot = { from: 'jojo', text: 'quick', name: 'the hurry', says: 'No time to think.' };
const lesson = { baseline: [item], endpoint: [item], spots: [spot] } as unknown as BoardLesson;
const kinds = (fields: Partial<BoardScreen>) => stepsOf(screen(fields), lesson).map(({ kind }) => kind);

describe('a count of votes', () => {
  test('stays a whole number from 0 to 99', () => {
    expect(countOf(withCount(emptyTally, 'A', -3), 'A')).toBe(0);
    expect(countOf(withCount(emptyTally, 'A', 2.9), 'A')).toBe(2);
    expect(countOf(withCount(emptyTally, 'A', 500), 'A')).toBe(99);
  });

  test('leads with what most chose, and with nothing where two are level or none was counted', () => {
    const two = withCount(withCount(emptyTally, 'A', 11), 'B', 9);
    expect(leading(two)).toBe('A');
    expect(leading(withCount(two, 'B', 11))).toBeUndefined();
    expect(leading(emptyTally)).toBeUndefined();
  });

  test('leads with what the teacher says most chose, whatever was counted', () => {
    expect(leading({ ...withCount(emptyTally, 'A', 11), most: 'tell' })).toBe('tell');
  });

  test('comes back from the tab without what is rubbish', () => {
    const good = withCount(emptyTally, 'A', 4);
    expect(readTallies({ good, bad: { counts: { A: 'four' } }, worse: 7 })).toEqual({ good });
    expect(readTallies('rubbish')).toEqual({});
  });
});

describe('the steps of a screen', () => {
  test('begin with the rules and the note, and end with help and the way out of the story', () => {
    expect(stepsOf(screen({ kind: 'welcome' }), lesson)).toMatchObject([{ of: 'rules' }, { of: 'note' }]);
    expect(stepsOf(screen({ kind: 'help' }), lesson)).toMatchObject([{ of: 'help' }, { of: 'leaving' }]);
  });

  test('show what the class reads before they ask', () => {
    expect(kinds({ kind: 'baseline', shows: ['Take your paper.'] })).toEqual(['lines', 'ask']);
  });

  test('show a message before the name of its trick', () => {
    expect(stepsOf(screen({ kind: 'spot' }), lesson)).toMatchObject([
      { kind: 'spot', named: false },
      { kind: 'spot', named: true },
      { kind: 'ask' },
    ]);
  });
});
