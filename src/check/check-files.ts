import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '#src/scenario/index.ts';
import { checkStory, type CheckedStory } from './check-story.ts';
import { projectFolder } from './project.ts';
import { readSource } from './read-file.ts';
import { sharedTables } from './shared-tables.ts';

/** All that is to be said about some stories and the shared tables. */
export interface Checked {
  /** Those that can be played, also where something is to be mended in them. */
  stories: CheckedStory[];
  /** Each stops a build. */
  problems: Problem[];
  /** None stops anything. */
  warnings: Problem[];
}

export interface CheckOptions {
  /** Folder that paths are meant from, and shown from; the one that the command was started in. */
  from?: string;
  /** Where the shared tables lie, under `lessons/`; this project. */
  project?: string;
  /** Facts are out of date after their `reviewBy`. */
  today?: Date;
}

/** Checks stories wherever they lie, and the tables that all lessons share. Never throws. */
export const checkFiles = (files: readonly string[], options: CheckOptions = {}): Checked => {
  const { from = process.cwd(), project = projectFolder, today = new Date() } = options;
  const { tables, problems, warnings } = sharedTables(project, from, today);
  const stories: CheckedStory[] = [];
  for (const file of new Set(files)) {
    const source = readSource(file, from);
    if ('code' in source) {
      problems.push(source);
      continue;
    }
    const found = checkStory(source, tables);
    if (found.checked) stories.push(found.checked);
    problems.push(...found.problems);
  }
  return { stories, problems, warnings };
};

/** Every `lessons/<lesson>/scenario.md` of a project, shown from where one stands. */
export const storyFiles = (project: string, from: string): string[] =>
  readdirSync(join(project, 'lessons'), { withFileTypes: true })
    .map(({ name }) => join(project, 'lessons', name, 'scenario.md'))
    .filter((file) => existsSync(file))
    .map((file) => relative(from, file))
    .sort();

/** Checks all lessons of a project. */
export const checkLessons = (options: CheckOptions = {}): Checked => {
  const { project = projectFolder, from = process.cwd() } = options;
  return checkFiles(storyFiles(project, from), options);
};
