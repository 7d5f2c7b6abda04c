import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '#src/lesson/index.ts';
import { readStory, type Tables, type WrittenScenario } from '#src/scenario/index.ts';

let read: WrittenScenario[] | undefined;

const readAll = (): WrittenScenario[] =>
  readdirSync('lessons', { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/](scenario|booster-[12])\.md$/.test(file))
    .sort()
    .flatMap((file) => readStory(readFileSync(join('lessons', file)), file, tables()).scenario ?? []);

/** The stories of `lessons/`, boosters too, read once a run; whether they are sound, `npm run lessons` says. */
export const stories = (): WrittenScenario[] => (read ??= readAll());

/** A story by its id: the name of a lesson's folder, or for a booster `new-follower/booster-1`. */
export const storyOf = (id: string): WrittenScenario => {
  const story = stories().find((each) => each.id === id);
  if (!story) throw new Error(`lessons/${id} is not there, or "npm run lessons" finds problems in it.`);
  return story;
};

/** The tables that all stories share. */
export const tables = (): Tables => readTables('lessons').tables;

/** The name of a trick, as children read it: `move-apps` is "moving apps". */
export const nameOfTrick = (trick: string): string => tables().tricks[trick]!.name;
