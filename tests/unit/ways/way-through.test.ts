import { describe, expect, test } from 'vitest';
import { boardLesson } from '#src/site/board/board-pack.ts';
import { follow } from '#src/dialogue/index.ts';
import { wayThrough } from '#src/ways/index.ts';
import { checkLessons } from '#src/check/index.ts';
import { tables } from '#tests/support/stories.ts';

const { lessons, stories } = checkLessons();
const storyOf = (id: string) => stories.find(({ story }) => story.id === id)!.story;

describe.each(lessons.map(({ lesson }) => [lesson.lesson, lesson] as const))(
  'the board of %s',
  (id, lesson) => {
    const story = storyOf(id);
    const visits = lesson.board.flatMap((screen) => screen.visits.map(({ moment }) => moment));

    test('comes to every decision of its plan, one after another', () => {
      const { trails, stuckAt } = wayThrough(story, visits);
      expect(stuckAt).toBeUndefined();
      expect(trails.map((trail) => follow(story, trail).moment.id)).toEqual(visits);
      for (const [at, trail] of trails.slice(1).entries())
        expect(trail.slice(0, trails[at]!.length)).toEqual(trails[at]);
    });

    test('says what was chosen wherever it has to jump', () => {
      const { visits: ready } = boardLesson(lesson, story, tables());
      expect(ready.slice(1).filter(({ suppose }) => suppose === '')).toEqual([]);
    });

    test.each(['booster-1', 'booster-2'])('votes on two decisions and more of %s', (booster) => {
      const { visits: ready, screens } = boardLesson(lesson, storyOf(`${id}/${booster}`), tables());
      expect(ready.length).toBeGreaterThanOrEqual(2);
      expect(screens.at(-1)?.kind).toBe('help');
    });
  },
);

test('a way that the story does not have ends where it is stuck', () => {
  const story = storyOf('new-follower');
  expect(wayThrough(story, ['side-by-side', 'jojo-follows-ash'])).toMatchObject({
    stuckAt: 'jojo-follows-ash',
  });
});
