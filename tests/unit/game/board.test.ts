import { describe, expect, test } from 'vitest';
import { bridgeFrom } from '#src/game/board/bridge.ts';
import { readKept } from '#src/game/board/kept.ts';
import { stepsOf } from '#src/game/board/steps.ts';
import { countOf, emptyTally, leading, readTallies, withCount } from '#src/game/board/tally.ts';
import type { BoardLesson, BoardScreen, Visit } from '#src/game/board/index.ts';

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

describe('before the story leaves the way that the class chose', () => {
  const visit = (moment: string, ...trail: string[]): Visit => ({
    moment,
    heading: moment,
    vote: true,
    screen: 'story',
    suppose: 'Get both apps',
    trail,
  });
  const picture = visit('picture', 'chat', 'apps');
  const telling = visit('tell', 'chat', 'apps', 'tell');

  test('a telling is honoured, and told to come where it comes', () => {
    expect(bridgeFrom(['chat', 'tell'], picture, [picture, telling])).toEqual({
      honours: 'toldAhead',
      suppose: 'Get both apps',
    });
    expect(bridgeFrom(['chat', 'tell.gran'], picture, [picture])).toMatchObject({ honours: 'told' });
  });

  test('a block or a report is honoured', () => {
    expect(bridgeFrom(['chat', 'block:jojo'], picture, [])).toMatchObject({ honours: 'safe' });
  });

  test('any other choice is one way that the story can go', () => {
    expect(bridgeFrom(['chat', 'bin'], picture, [telling])).toMatchObject({ honours: 'other' });
  });
});

describe('a kept place', () => {
  const kept = { screenAt: 3, stepAt: 1, visitAt: 0, count: 4, day: 'whole', line: 'abc' };

  test('comes back with its pause, and with the scene that was just left', () => {
    expect(readKept({ ...kept, paused: true, lingers: true })).toMatchObject({ paused: true, lingers: true });
  });

  test('of an older edition comes back without a pause', () => {
    expect(readKept(kept)).toMatchObject({ ...kept, paused: false, lingers: false, bridging: false });
  });

  test('is nothing where it is rubbish', () => {
    expect(readKept({ ...kept, day: 'someday' })).toBeUndefined();
    expect(readKept('rubbish')).toBeUndefined();
  });
});
