import { build } from './build/build.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import { guard } from './read/guard.ts';
import { readDraft } from './read/read-draft.ts';
import { draftRules, storyRules, wordRules, type Finding, type Rule } from './rules/index.ts';
import type { WrittenScenario } from './scenario.ts';
import type { Tables } from './tables.ts';
import type { ReadingFigures } from './wording/reading-figures.ts';
import { wordingOf } from './wording/wording.ts';

export interface ReadOptions {
  /** Names of the files beside the story; without them, pictures go unchecked. */
  files?: readonly string[];
}

export interface ReadResult {
  /** There only where nothing is wrong with the story's form. */
  scenario?: WrittenScenario;
  /** How hard it is to read; there with the story. */
  reading?: ReadingFigures;
  /** In the order of the file. */
  problems: Problem[];
}

const toProblem = (file: string, code: string, { at, what, cure }: Finding): Problem => ({
  file,
  ...at,
  what,
  cure,
  code,
});

/** The lesson is the folder of the file: `lessons/new-follower/scenario.md` → `new-follower`. */
export const lessonOf = (file: string): string => file.split(/[\\/]/).at(-2) ?? '';

const boosterFile = /[\\/](booster-[12])\.md$/;

/** A story's id: that of its lesson, or for `booster-1.md` the lesson's with the booster's. */
export const storyIdOf = (file: string): string => {
  const booster = boosterFile.exec(file)?.[1];
  return booster === undefined ? lessonOf(file) : `${lessonOf(file)}/${booster}`;
};

const judge = <Story>(
  rules: readonly Rule<Story>[],
  story: Story,
  tables: Tables,
  file: string,
): Problem[] => {
  const problems = rules.flatMap(({ code, check }) =>
    check(story, tables).map((finding) => toProblem(file, code, finding)),
  );
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()];
};

const inOrder = (problems: Problem[]): Problem[] =>
  problems.sort((one, other) => one.line - other.line || one.column - other.column);

const parse = (text: string, file: string): Draft | undefined => {
  try {
    return readDraft(text, { id: storyIdOf(file), lesson: lessonOf(file) });
  } catch {
    // The parsers overflow on nests that no author writes; `guard` stops those that we know of.
    return undefined;
  }
};

const unreadable: Finding = {
  at: { line: 1, column: 1 },
  what: 'This file is too tangled to be read.',
  cure: 'Look for long runs of brackets, quotes or list marks.',
};

/**
 * Reads a story and judges it by all rules: its form and its words, then, where the form is sound, how it is made.
 * Pure, and never throws, whatever the file holds.
 *
 * @param source the file, as text or as its bytes
 * @param file its path, as problems shall name it; its folder names the lesson
 * @param tables what all lessons share, of `readTables`
 */
export const readStory = (
  source: string | Uint8Array,
  file: string,
  tables: Tables,
  options: ReadOptions = {},
): ReadResult => {
  const guarded = guard(source);
  if ('finding' in guarded) return { problems: [toProblem(file, 'unreadable', guarded.finding)] };
  const read = parse(guarded.text, file);
  if (!read) return { problems: [toProblem(file, 'unreadable', unreadable)] };
  const draft = { ...read, ...(options.files && { files: options.files }) };
  const wording = wordingOf(draft, tables);
  const form = judge(draftRules, draft, tables, file);
  const words = judge(wordRules, wording, tables, file);
  if (form.length) return { problems: inOrder([...form, ...words]) };
  const scenario = build(draft, tables);
  return {
    scenario,
    reading: wording.reading,
    problems: inOrder([...words, ...judge(storyRules, scenario, tables, file)]),
  };
};
