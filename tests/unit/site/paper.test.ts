import { describe, expect, test } from 'vitest';
import type { Reply } from '#src/scenario/index.ts';
import { boxOf, ifTicked, layOut, owedBefore, quoted, toTick } from '#src/site/paper.ts';
import { storyOf } from '#tests/support/stories.ts';

const story = storyOf('new-follower');
const paper = layOut(story);
const replies = story.moments.flatMap((moment) => moment.replies);
const reply = (fits: (reply: Reply) => boolean): Reply => replies.find(fits) ?? expect.fail('no such reply');

describe('the boxes of a paper story', () => {
  test('count from 1 in the order of the file, with Report and Block last', () => {
    const { moments } = story;
    expect(Object.values(paper.moments)).toEqual(moments.map((_, place) => place + 1));
    expect(paper.report).toBe(moments.length + 1);
    expect(paper.block).toEqual({ jojo: moments.length + 2 });
  });

  test('are where every reply leads', () => {
    expect(replies.filter((reply) => boxOf(paper, reply) === undefined)).toEqual([]);
  });

  test('hold a tick box for everything that the story asks about later', () => {
    const asked = [...story.moments.flatMap(({ lines }) => lines), ...replies].flatMap(
      (part) => part.if ?? [],
    );
    const marks = paper.ticks.map(({ mark }) => mark);
    expect(asked.filter(({ mark }) => !marks.includes(mark))).toEqual([]);
  });
});

test('a condition reads as a question to a pencil', () => {
  expect(ifTicked(paper, [{ mark: 'told', not: false }])).toBe('If you ticked “Ash told”');
  expect(
    ifTicked(paper, [
      { mark: 'told', not: false },
      { mark: 'blocked', not: true },
    ]),
  ).toBe('If you ticked “Ash told” and did not tick “Ash blocked”');
});

test('a reply says what to tick', () => {
  expect(
    toTick(
      paper,
      reply(({ sendsPicture }) => sendsPicture),
    ),
  ).toContain('Ash sent a picture');
  expect(
    toTick(
      paper,
      reply(({ told }) => told),
    ),
  ).toContain('Ash told');
});

test('only an ending asks for ticks', () => {
  const isEnding = ({ to }: Reply): boolean => story.moments.some(({ id, ending }) => id === to && ending);
  expect(owedBefore(paper, story, reply(isEnding))).toEqual(['Ash told', 'Ash reported', 'Ash blocked']);
  expect(
    owedBefore(
      paper,
      story,
      reply((each) => !isEnding(each)),
    ),
  ).toEqual([]);
});

test('quoted words are listed as people list them', () => {
  expect(quoted(['a', 'b', 'c'])).toBe('“a”, “b” and “c”');
});
