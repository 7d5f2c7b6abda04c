/** What a lesson is, besides its story: its plan, its quiz, and the tables that all lessons share. */
export type { Framework, Frameworks, Statement, WordingCheck } from './frameworks.ts';
export type { Lesson, LessonFields, Screen } from './lesson.ts';
export type { Quiz, QuizItem, QuizPart } from './quiz.ts';
export { lessonFields, quizFields } from './manual.ts';
export { readFrameworks } from './read-frameworks.ts';
export { readLesson, type LessonSource } from './read-lesson.ts';
export { lessonRules, quizRules, type Beside, type LessonRule, type QuizRule } from './rules/index.ts';
export type { ScreenKind } from './screen-schema.ts';
export type { Block, SectionName } from './sections.ts';
export { readTables, tablesFrom, type TableTexts } from './tables.ts';
