import { relative, resolve, sep } from 'node:path';

/** Where this project lies, from wherever the command was started. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** True for whatever lies in the `lessons/` of a project. */
export const isInLessons = (project: string, path: string): boolean =>
  relative(project, path).split(sep)[0] === 'lessons';
