import { expect, test } from 'vitest';
import { follow } from '#src/dialogue/index.ts';
import { nextDecision, otherWays, skipToEnding } from '#src/ways/index.ts';
import { smallStory } from '../dialogue/story.ts';

const story = smallStory();

test('other ways begin with ways of telling, and each trail stands where its reply is on offer', () => {
  const ways = otherWays(story, ['mo-says-hi gus-has-no-idea']);
  expect(ways[0]?.telling).toBe(true);
  expect(ways.map((way) => way.text)).not.toContain('Ask Gus');
  for (const way of ways) {
    expect(follow(story, way.trail).replies.map((reply) => reply.move)).toContain(way.move);
  }
});

test('the next decision is the first in the chat that was not met', () => {
  const next = nextDecision(story, ['mo-says-hi tell']);
  expect(next?.moment.id).toBe('mo-wants-a-picture');
  expect(follow(story, next?.trail ?? []).moment.id).toBe('mo-wants-a-picture');
});

test('when every decision of the chat was met there is no next one', () => {
  expect(nextDecision(story, ['mo-says-hi tell', 'mo-wants-a-picture tell'])).toBeUndefined();
});

test('skipping goes on from where one is to the nearest ending', () => {
  const trail = skipToEnding(story, ['gus-has-no-idea']);
  expect(trail?.[0]).toBe('gus-has-no-idea');
  expect(follow(story, trail ?? []).ended).toBe(true);
});
