/** What a lesson is, besides its story: its plan, its quiz, and the tables that all lessons share. */
export type { Framework, Frameworks, Statement, WordingCheck } from './frameworks.ts';
export type { Home } from './home.ts';
export type { Lesson, LessonFields, Screen } from './lesson.ts';
export type { Quiz, QuizItem, QuizPart } from './quiz.ts';
export { homeFields, lessonFields, quizFields, unitFields } from './manual.ts';
export { readFrameworks } from './read-frameworks.ts';
export { readHome, readLesson, type LessonSource } from './read-lesson.ts';
export {
  homeRules,
  lessonRules,
  quizRules,
  unitRules,
  type Beside,
  type HomeRule,
  type LessonRule,
  type QuizRule,
  type UnitDraft,
  type UnitRule,
} from './rules/index.ts';
export type { ScreenKind } from './screen-schema.ts';
export type { Block, SectionName } from './sections.ts';
export { readTables, tablesFrom, type TableTexts } from './tables.ts';
export { readUnits, type PlacedUnits } from './read-units.ts';
export { tricksIn } from './tricks-in.ts';
export type { Unit, UnitBooster, Units } from './units.ts';
