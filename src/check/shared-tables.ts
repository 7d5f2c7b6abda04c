import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFrameworks, readTables, type Frameworks } from '#src/lesson/index.ts';
import type { Problem, Tables } from '#src/scenario/index.ts';
import { factsToReview } from './facts-to-review.ts';

const textIn = (folder: string, file: string): string | undefined => {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
};

/** A project without plans may do without frameworks: then no statement is known. */
const frameworksIn = (folder: string, shown: string) =>
  readFrameworks(
    textIn(folder, 'frameworks.yaml') ?? 'frameworks: {}\nstatements: {}\n',
    `${shown}/frameworks.yaml`,
  );

/**
 * The tables that all lessons of a project share.
 * @param from folder that their problems are shown from
 */
export const sharedTables = (
  project: string,
  from: string,
  today: Date,
): { tables: Tables; frameworks: Frameworks; problems: Problem[]; warnings: Problem[] } => {
  const folder = join(project, 'lessons');
  const shown = relative(from, folder);
  const { tables, problems } = readTables(folder, shown);
  const read = frameworksIn(folder, shown);
  const warnings = factsToReview(tables, today, `${shown}/facts.yaml`, textIn(folder, 'facts.yaml') ?? '');
  return { tables, frameworks: read.frameworks, problems: [...problems, ...read.problems], warnings };
};
