import { dirname, join } from 'node:path';
import { readLesson, type Frameworks, type Lesson } from '#src/lesson/index.ts';
import { lessonOf, readStory, type Problem, type Tables, type WrittenScenario } from '#src/scenario/index.ts';
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

const missing = (problem: Problem, what: string, cure: string): Problem => ({ ...problem, what, cure });

const sourceOf = ({ file, path, bytes }: Source) => ({ file, path, bytes });

/** Everything that is to be said about the plan and the quiz of one lesson. Never throws. */
export const checkPlan = (
  file: string,
  beside: PlansBeside,
): { checked?: CheckedPlan; problems: Problem[] } => {
  const folder = dirname(file);
  const [plan, quiz] = [
    readSource(join(folder, 'lesson.md'), beside.from),
    readSource(join(folder, 'quiz.yaml'), beside.from),
  ];
  if ('code' in plan)
    return { problems: [missing(plan, 'There is no lesson.md here.', 'Write it, or take quiz.yaml away.')] };
  if ('code' in quiz)
    return {
      problems: [missing(quiz, 'This lesson has no quiz.yaml.', 'Write it, as lessons/README.md shows.')],
    };
  const { tables, frameworks } = beside;
  const read = readLesson(sourceOf(plan), sourceOf(quiz), {
    story: storyBeside(folder, beside),
    tables,
    frameworks,
  });
  const lesson = read.lesson && { ...read.lesson, lesson: lessonOf(plan.path) };
  return { ...(lesson && { checked: { file: plan.file, lesson } }), problems: read.problems };
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
