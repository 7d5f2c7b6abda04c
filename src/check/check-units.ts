import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readUnits, unitRules, type Frameworks } from '#src/lesson/index.ts';
import type { Problem, Tables } from '#src/scenario/index.ts';
import type { Checked } from './check-files.ts';

/** Stories and plans that have been checked one by one, and what they share. */
export interface UnitsBeside extends Pick<Checked, 'stories' | 'lessons' | 'problems'> {
  tables: Tables;
  frameworks: Frameworks;
  from: string;
}

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const missing = (file: string): Problem => {
  const what = 'There is no such file, or it cannot be read.';
  return { file, line: 1, column: 1, what, cure: 'Put it back from the project.', code: 'missing-table' };
};

/**
 * What lessons make up together: their order, the tricks and statements that they cover, the balance of replies.
 * A project without plans needs no units.
 * @param file `units.yaml`, as it is shown
 */
export const checkUnits = (file: string, beside: UnitsBeside): Problem[] => {
  if (beside.lessons.length === 0) return [];
  const text = textOf(resolve(beside.from, file));
  if (text === undefined) return [missing(file)];
  const { placed, problems } = readUnits(text, file);
  if (!placed) return problems;
  const draft = {
    ...placed,
    tables: beside.tables,
    frameworks: beside.frameworks,
    lessons: beside.lessons.map(({ lesson }) => lesson),
    stories: beside.stories.map(({ story }) => story),
  };
  // A story that is broken would seem to show no trick.
  const sound = beside.problems.length === 0;
  return unitRules
    .filter(({ looksInside }) => sound || !looksInside)
    .flatMap(({ check, code }) => check(draft).map(({ at, ...said }) => ({ file, ...at, ...said, code })));
};
