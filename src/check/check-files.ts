import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Problem } from '#src/scenario/index.ts';
import { checkPlan, shortTwice, type CheckedPlan, type PlansBeside } from './check-plan.ts';
import { checkStory, type CheckedStory } from './check-story.ts';
import { checkUnits } from './check-units.ts';
import { projectFolder } from './project.ts';
import { readSource } from './read-file.ts';
import { sharedTables } from './shared-tables.ts';

/** All that is to be said about some stories and plans, and the shared tables. */
export interface Checked {
  /** Those that can be played, also where something is to be mended in them. */
  stories: CheckedStory[];
  /** Those with a sound form. */
  lessons: CheckedPlan[];
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

/** A plan, its quiz or its home: they are read together, under the name of the plan. */
const isPlan = (file: string): boolean => ['lesson.md', 'quiz.yaml', 'home.md'].includes(basename(file));

const checkPlans = (files: readonly string[], beside: PlansBeside): Pick<Checked, 'lessons' | 'problems'> => {
  const plans = new Set(files.filter(isPlan).map((file) => join(file, '..', 'lesson.md')));
  const found = [...plans].map((file) => checkPlan(file, beside));
  const lessons = found.flatMap(({ checked }) => checked ?? []);
  return { lessons, problems: [...found.flatMap(({ problems }) => problems), ...shortTwice(lessons)] };
};

/** Checks stories and plans wherever they lie, and the tables that all lessons share. Never throws. */
export const checkFiles = (files: readonly string[], options: CheckOptions = {}): Checked => {
  const { from = process.cwd(), project = projectFolder, today = new Date() } = options;
  const { tables, frameworks, problems, warnings } = sharedTables(project, from, today);
  const stories: CheckedStory[] = [];
  for (const file of new Set(files.filter((each) => !isPlan(each)))) {
    const source = readSource(file, from);
    if ('code' in source) {
      problems.push(source);
      continue;
    }
    const found = checkStory(source, tables);
    if (found.checked) stories.push(found.checked);
    problems.push(...found.problems);
  }
  const read = new Map(stories.map(({ file, story }) => [file, story]));
  const plans = checkPlans(files, { tables, frameworks, stories: read, from });
  return { stories, lessons: plans.lessons, problems: [...problems, ...plans.problems], warnings };
};

/** Every story of a project, and every plan beside one, shown from where one stands. */
export const lessonFiles = (project: string, from: string): string[] =>
  readdirSync(join(project, 'lessons'), { withFileTypes: true })
    .flatMap(({ name }) =>
      ['scenario.md', 'booster-1.md', 'booster-2.md', 'lesson.md'].map((file) =>
        join(project, 'lessons', name, file),
      ),
    )
    .filter((file) => existsSync(file))
    .map((file) => relative(from, file))
    .sort();

/** Checks all lessons of a project, each by itself, then what they make up together. */
export const checkLessons = (options: CheckOptions = {}): Checked => {
  const { project = projectFolder, from = process.cwd(), today = new Date() } = options;
  const checked = checkFiles(lessonFiles(project, from), options);
  const { tables, frameworks } = sharedTables(project, from, today);
  const file = relative(from, join(project, 'lessons', 'units.yaml'));
  const found = checkUnits(file, { ...checked, tables, frameworks, from });
  return { ...checked, problems: [...checked.problems, ...found] };
};
