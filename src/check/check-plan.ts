import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readHome, readLesson, type Frameworks, type Lesson } from '#src/lesson/index.ts';
import { lessonOf, readStory, type Problem, type Tables, type WrittenScenario } from '#src/scenario/index.ts';
import { boardWay } from './board-way.ts';
import { readSource, type Source } from './read-file.ts';

/** A lesson's plan and quiz, with where they were read. */
export interface CheckedPlan {
  file: string;
  lesson: Lesson;
}

/** What all lessons share, and the stories that have been read already. */
export interface PlansBeside {
  tables: Tables;
  frameworks: Frameworks;
  stories: ReadonlyMap<string, WrittenScenario>;
  from: string;
}

const storyBeside = (folder: string, { stories, tables, from }: PlansBeside): WrittenScenario | undefined => {
  const file = join(folder, 'scenario.md');
  const known = stories.get(file);
  if (known) return known;
  const source = readSource(file, from);
  return 'code' in source ? undefined : readStory(source.bytes, source.path, tables).scenario;
};

const textOf = ({ bytes }: Source): string => new TextDecoder().decode(bytes);

const missing = (problem: Problem, what: string, cure: string): Problem => ({ ...problem, what, cure });

const sourceOf = ({ file, path, bytes }: Source) => ({ file, path, bytes });

/** The ten minutes at home, where a lesson has them. */
const homeBeside = (folder: string, from: string): Source | Problem | undefined => {
  const file = join(folder, 'home.md');
  return existsSync(resolve(from, file)) ? readSource(file, from) : undefined;
};

/** Everything that is to be said about the plan, the quiz and the home of one lesson. Never throws. */
export const checkPlan = (
  file: string,
  beside: PlansBeside,
): { checked?: CheckedPlan; problems: Problem[] } => {
  const folder = dirname(file);
  const [plan, quiz] = [
    readSource(join(folder, 'lesson.md'), beside.from),
    readSource(join(folder, 'quiz.yaml'), beside.from),
  ];
  const home = homeBeside(folder, beside.from);
  const { tables, frameworks } = beside;
  const around = { story: storyBeside(folder, beside), tables, frameworks };
  const unread = [
    ...('code' in plan
      ? [missing(plan, 'There is no lesson.md here.', 'Write it, or take away what lies beside it.')]
      : []),
    ...('code' in quiz && !('code' in plan)
      ? [missing(quiz, 'This lesson has no quiz.yaml.', 'Write it, as lessons/README.md shows.')]
      : []),
    ...(home && 'code' in home ? [home] : []),
  ];
  if ('code' in plan || 'code' in quiz || (home && 'code' in home)) {
    const judged = home && !('code' in home) ? readHome(sourceOf(home), around).problems : [];
    return { problems: [...unread, ...judged] };
  }
  const read = readLesson(
    { plan: sourceOf(plan), quiz: sourceOf(quiz), home: home && sourceOf(home) },
    around,
  );
  const lesson = read.lesson && { ...read.lesson, lesson: lessonOf(plan.path) };
  const way = lesson && around.story ? boardWay(plan.file, textOf(plan), lesson, around.story) : [];
  return { ...(lesson && { checked: { file: plan.file, lesson } }), problems: [...read.problems, ...way] };
};

/** Short addresses are shared by the whole site. */
export const shortTwice = (plans: readonly CheckedPlan[]): Problem[] =>
  plans.flatMap(({ file, lesson }, index) => {
    const other = plans.slice(0, index).find((plan) => plan.lesson.short === lesson.short);
    if (!other) return [];
    const what = `The short address "${lesson.short}" belongs to the lesson "${other.lesson.lesson}".`;
    return [
      { file, line: 1, column: 1, what, cure: 'Choose two other letters for "short".', code: 'short-twice' },
    ];
  });
