import {
  checkShape,
  fillFacts,
  guard,
  lessonOf,
  parseYaml,
  type Finding,
  type Problem,
} from '#src/scenario/index.ts';
import { homeHeadings, type Home } from './home.ts';
import { homeSchema } from './home-schema.ts';
import { lessonSchema } from './lesson-schema.ts';
import type { Lesson } from './lesson.ts';
import { quizSchema, type Quiz } from './quiz.ts';
import { readSections, type PlacedBlock } from './read-sections.ts';
import {
  homeRules,
  homeWords,
  lessonRules,
  planWords,
  quizRules,
  quizWords,
  type Beside,
} from './rules/index.ts';
import { sectionHeadings, type Block, type SectionName } from './sections.ts';

/** Where a plan or a quiz comes from. */
export interface LessonSource {
  /** As problems shall name it; its folder names the lesson. */
  file: string;
  bytes: string | Uint8Array;
}

type Coded = Finding & { code: string };

const coded = (code: string, findings: Finding[]): Coded[] =>
  findings.map((finding) => ({ ...finding, code }));

const toProblems = (file: string, findings: Coded[]): Problem[] => {
  const problems = findings.map(({ at, what, cure, code }): Problem => ({ file, ...at, what, cure, code }));
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((one, other) => one.line - other.line || one.column - other.column);
};

const noFront: Finding = {
  at: { line: 1, column: 1 },
  what: 'This file does not begin with front matter.',
  cure: 'Put the fields of the lesson between two lines "---" at its top.',
};

/** Front matter, and the rest with empty lines in its place, so that places agree. */
const split = (text: string): { front: string; body: string } | undefined => {
  const found = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  if (!found) return undefined;
  const whole = found[0];
  return {
    front: found[1] ?? '',
    body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  };
};

/** Puts facts into every text of some data. */
const filled = <Value>(value: Value, beside: Beside): Value =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'string' ? fillFacts(inner, beside.tables) : inner,
    ),
  ) as Value;

const withoutPlaces = (sections: Partial<Record<SectionName, Block[]>>) =>
  Object.fromEntries(
    Object.entries(sections).map(([name, blocks]) => [
      name,
      blocks.map(({ text, items }): Block => (items ? { items } : { text })),
    ]),
  ) as Record<SectionName, Block[]>;

type Plan = Omit<Lesson, 'quiz' | 'home'>;

/**
 * Reads `lesson.md` and judges it by all rules. Never throws.
 *
 * @param beside the lesson's story, if it can be played, and what all lessons share
 */
export const readPlan = (
  { file, bytes }: LessonSource,
  beside: Beside,
): { plan?: Plan; problems: Problem[] } => {
  const guarded = guard(bytes);
  if ('finding' in guarded) return { problems: toProblems(file, coded('unreadable', [guarded.finding])) };
  const parts = split(guarded.text);
  if (!parts) return { problems: toProblems(file, coded('bad-lesson', [noFront])) };
  const yaml = parseYaml(parts.front, 2);
  const { value, findings } = checkShape(lessonSchema, yaml);
  const { sections, findings: unclear } = readSections(parts.body, sectionHeadings);
  const form = coded('bad-lesson', [...findings, ...unclear]);
  if (value === undefined) return { problems: toProblems(file, form) };
  const draft = { ...beside, fields: value, sections, at: yaml.at };
  const judged = lessonRules.flatMap(({ code, check }) => coded(code, check(draft)));
  const problems = toProblems(file, [...form, ...judged, ...planWords(draft)]);
  const plan = { ...value, lesson: lessonOf(file), sections: withoutPlaces(sections) };
  return { ...(form.length === 0 && { plan: filled(plan, beside) }), problems };
};

/** Reads `quiz.yaml` and judges it by all rules. Never throws. */
export const readQuiz = (
  { file, bytes }: LessonSource,
  beside: Beside,
): { quiz?: Quiz; problems: Problem[] } => {
  const guarded = guard(bytes);
  if ('finding' in guarded) return { problems: toProblems(file, coded('unreadable', [guarded.finding])) };
  const yaml = parseYaml(guarded.text);
  const { value, findings } = checkShape(quizSchema, yaml);
  if (value === undefined) return { problems: toProblems(file, coded('bad-quiz', findings)) };
  const draft = { ...beside, quiz: value, at: yaml.at };
  const judged = quizRules.flatMap(({ code, check }) => coded(code, check(draft)));
  return { quiz: filled(value, beside), problems: toProblems(file, [...judged, ...quizWords(draft)]) };
};

const linesOf = (blocks: PlacedBlock[] = []): string[] =>
  blocks.flatMap(({ text, items }) => items ?? [text]);

/** Reads `home.md` and judges it by all rules. Never throws. */
export const readHome = (
  { file, bytes }: LessonSource,
  beside: Beside,
): { home?: Home; problems: Problem[] } => {
  const guarded = guard(bytes);
  if ('finding' in guarded) return { problems: toProblems(file, coded('unreadable', [guarded.finding])) };
  const parts = split(guarded.text);
  if (!parts) return { problems: toProblems(file, coded('bad-home', [noFront])) };
  const yaml = parseYaml(parts.front, 2);
  const { value, findings } = checkShape(homeSchema, yaml);
  const { sections, findings: unclear } = readSections(parts.body, homeHeadings);
  const form = coded('bad-home', [...findings, ...unclear]);
  if (value === undefined) return { problems: toProblems(file, form) };
  const draft = { ...beside, fields: value, sections, at: yaml.at };
  const judged = homeRules.flatMap(({ code, check }) => coded(code, check(draft)));
  const home: Home = {
    ...value,
    forTwo: linesOf(sections.forTwo),
    together: linesOf(sections.together),
    ratherNot: linesOf(sections.ratherNot),
  };
  return {
    ...(form.length === 0 && { home: filled(home, beside) }),
    problems: toProblems(file, [...form, ...judged, ...homeWords(draft)]),
  };
};

/** What lies in the folder of a lesson, besides its story. */
export interface LessonSources {
  plan: LessonSource;
  quiz: LessonSource;
  /** Left out where there is none. */
  home?: LessonSource | undefined;
}

/** Reads a lesson's plan, quiz and home together. A lesson is there once each has a sound form. */
export const readLesson = (
  sources: LessonSources,
  beside: Beside,
): { lesson?: Lesson; problems: Problem[] } => {
  const { plan, problems } = readPlan(sources.plan, { ...beside, hasHome: sources.home !== undefined });
  const { quiz, ...asked } = readQuiz(sources.quiz, beside);
  const { home, ...atHome } = sources.home ? readHome(sources.home, beside) : { problems: [] };
  const broken = sources.home !== undefined && !home;
  return {
    ...(plan && quiz && !broken && { lesson: { ...plan, quiz, ...(home && { home }) } }),
    problems: [...problems, ...asked.problems, ...atHome.problems],
  };
};
