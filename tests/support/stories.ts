import { checkLessons } from '#src/check/index.ts';
import { readTables } from '#src/lesson/index.ts';
import type { Tables, WrittenScenario } from '#src/scenario/index.ts';

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

/** The tables that all stories share. */
export const tables = (): Tables => readTables('lessons').tables;

/** The name of a trick, as children read it: `move-apps` is "moving apps". */
export const nameOfTrick = (trick: string): string => tables().tricks[trick]!.name;
