import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTables } from '#src/lesson/index.ts';
import type { Problem, Tables } from '#src/scenario/index.ts';
import { factsToReview } from './facts-to-review.ts';

const factsIn = (folder: string): string => {
  try {
    return readFileSync(join(folder, 'facts.yaml'), 'utf8');
  } catch {
    // `readTables` has said so.
    return '';
  }
};

/**
 * The tables that all lessons of a project share.
 * @param from folder that their problems are shown from
 */
export const sharedTables = (
  project: string,
  from: string,
  today: Date,
): { tables: Tables; problems: Problem[]; warnings: Problem[] } => {
  const folder = join(project, 'lessons');
  const shown = relative(from, folder);
  const { tables, problems } = readTables(folder, shown);
  const warnings = factsToReview(tables, today, `${shown}/facts.yaml`, factsIn(folder));
  return { tables, problems, warnings };
};
