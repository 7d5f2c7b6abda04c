import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '#src/lesson/index.ts';
import { readStory, type Tables, type WrittenScenario } from '#src/scenario/index.ts';

const read = new Map<string, WrittenScenario | undefined>();
let shared: Tables | undefined;

/** The tables that all stories share. */
export const tables = (): Tables => (shared ??= readTables('lessons').tables);

/** `new-follower/scenario.md` is `new-follower`, and `new-follower/booster-1.md` is `new-follower/booster-1`. */
const readOnce = (file: string): WrittenScenario | undefined => {
  if (!read.has(file))
    read.set(file, readStory(readFileSync(join('lessons', file)), file, tables()).scenario);
  return read.get(file);
};

/** The stories of `lessons/`, boosters too, each read once a run; whether they are sound, `npm run lessons` says. */
export const stories = (): WrittenScenario[] =>
  readdirSync('lessons', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/(scenario|booster-[12])\.md$/.test(file))
    .sort()
    .flatMap((file) => readOnce(file) ?? []);

/** A story by its id: the name of a lesson's folder, or for a booster `new-follower/booster-1`. */
export const storyOf = (id: string): WrittenScenario => {
  const story = readOnce(`${id.includes('/') ? id : `${id}/scenario`}.md`);
  if (!story) throw new Error(`"npm run lessons" finds problems in lessons/${id}.`);
  return story;
};

/** The name of a trick, as children read it: `move-apps` is "moving apps". */
export const nameOfTrick = (trick: string): string => tables().tricks[trick]!.name;
