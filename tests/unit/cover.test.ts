import { describe, expect, test } from 'vitest';
import { follow } from '#src/dialogue/index.ts';
import { cover } from '#tests/support/cover.ts';
import { stories } from '#tests/support/stories.ts';
import { smallStory } from './dialogue/story.ts';

/** Whom the button means: the one whose chat is open, or the first; the others have their turn after. */
const nearest = (contacts: string[], who?: string): string[] =>
  contacts.includes(who ?? '') ? [who!] : contacts.slice(0, 1);

describe.each([smallStory(), ...stories()])('the walks that try all of "$title"', (story) => {
  const walks = cover(story);
  const tried = walks.flat().map(({ tries }) => tries);

  test('take only what is on offer', () => {
    const refused = walks.map(
      (walk) =>
        follow(
          story,
          walk.map(({ move }) => move),
        ).refused,
    );
    expect(refused.filter(Boolean)).toEqual([]);
  });

  test('try every reply of every moment', () => {
    const replies = story.moments.flatMap(({ id, replies }) => replies.map(({ move }) => `${id}: ${move}`));
    expect(replies.filter((reply) => !tried.includes(reply))).toEqual([]);
  });

  test('try every safety action in every scene where it is ever on offer', () => {
    // Met on the way, not asked of the search: every prefix of every walk says what its scene offers.
    const offered = walks.flatMap((walk) =>
      walk.flatMap((_, at) => {
        const { scene, offers } = follow(
          story,
          walk.slice(0, at).map(({ move }) => move),
        );
        const moves = [
          ...(offers.tell ? ['tell'] : []),
          ...nearest(offers.report, scene.who).map((contact) => `report:${contact}`),
          ...nearest(offers.block, scene.who).map((contact) => `block:${contact}`),
        ];
        return moves.map((move) => `${scene.place} ${scene.who ?? ''} ${scene.time}: ${move}`);
      }),
    );
    expect(offered.filter((each) => !tried.includes(each))).toEqual([]);
  });

  test('are short: no more than three presses for each thing that they try', () => {
    expect(tried.length).toBeLessThan(3 * new Set(tried).size);
  });
});
