import { checkLessons } from '#src/check/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';

let read: WrittenScenario[] | undefined;

/** The stories of `lessons/`, read once a run. */
export const stories = (): WrittenScenario[] => (read ??= checkLessons().stories.map(({ story }) => story));

/** The story of a lesson, by the name of its folder. */
export const storyOf = (lesson: string): WrittenScenario => {
  const story = stories().find((each) => each.lesson === lesson);
  if (!story)
    throw new Error(`lessons/${lesson}/scenario.md is not there, or "npm run lessons" finds problems in it.`);
  return story;
};
