import { readdirSync } from 'node:fs';
import { prove, walkLengths, type WalkLength } from '#src/ways/index.ts';
import {
  readStory,
  type Problem,
  type ReadingFigures,
  type Tables,
  type WrittenScenario,
} from '#src/scenario/index.ts';
import type { Source } from './read-file.ts';
import { walkRules } from './rules/index.ts';

/** A story with what was measured on it. */
export interface CheckedStory {
  file: string;
  story: WrittenScenario;
  states: number;
  longest: WalkLength;
  shortest: WalkLength;
  reading: ReadingFigures;
}

/** Pictures lie beside a story. */
const filesIn = (folder: string): { files?: string[] } => {
  try {
    return { files: readdirSync(folder) };
  } catch {
    return {};
  }
};

const boosterMoments = { least: 4, most: 8 };

/** A booster is one short chat. */
const boosterLength = ({ id, lesson, moments, places }: WrittenScenario) => {
  const { least, most } = boosterMoments;
  if (id === lesson || (moments.length >= least && moments.length <= most)) return [];
  const what = `This booster has ${moments.length} moments.`;
  const cure = `Make it ${least} to ${most}: one short chat that brings the lesson back.`;
  return [{ at: places.title, what, cure, code: 'booster-length' }];
};

/** Proofs, and the rules about whole walks. */
const inPlay = (
  story: WrittenScenario,
  file: string,
): Pick<CheckedStory, 'states' | 'longest' | 'shortest'> & { problems: Problem[] } => {
  const { findings, explored } = prove(story, file);
  const found = walkRules.flatMap(({ code, check }) =>
    check(story, explored).map((finding) => ({ ...finding, code })),
  );
  const { longest, shortest } = walkLengths(story, explored);
  return {
    states: explored.states.length,
    longest,
    shortest,
    problems: [...findings, ...found, ...boosterLength(story)].map(({ at, what, cure, code }) => ({
      file,
      ...at,
      what,
      cure,
      code,
    })),
  };
};

const inOrder = (problems: Problem[]) =>
  problems.sort((one, other) => one.line - other.line || one.column - other.column);

const check = (source: Source, tables: Tables): { checked?: CheckedStory; problems: Problem[] } => {
  const read = readStory(source.bytes, source.path, tables, filesIn(source.folder));
  const problems = read.problems.map((problem) => ({ ...problem, file: source.file }));
  if (!read.scenario || !read.reading) return { problems };
  const { problems: broken, ...measured } = inPlay(read.scenario, source.file);
  return {
    checked: { file: source.file, story: read.scenario, reading: read.reading, ...measured },
    problems: inOrder([...problems, ...broken]),
  };
};

/** Everything that is to be said about one story, in the order of its file. Never throws. */
export const checkStory = (
  source: Source,
  tables: Tables,
): { checked?: CheckedStory; problems: Problem[] } => {
  try {
    return check(source, tables);
  } catch (error) {
    const what = `The check itself stumbled over this story (${error instanceof Error ? error.message : 'no reason given'}).`;
    const cure = 'The mistake is ours: send the file to the people who look after this project.';
    return { problems: [{ file: source.file, line: 1, column: 1, what, cure, code: 'check-stumbled' }] };
  }
};
