import {
  boardOrder,
  howManyVotes,
  notADecision,
  screenTwice,
  unknownMoment,
  visitedTwice,
} from './board-rules.ts';
import { beginsWe, forTwo, ratherNotLines, togetherSteps, unknownFactAtHome } from './home-rules.ts';
import type { HomeRule, LessonRule, QuizRule, UnitRule } from './lesson-rule.ts';
import {
  beginsICan,
  homeIsThere,
  minutesAddUp,
  twoDaysWhole,
  unknownFactInPlan,
  unknownScreen,
  unknownStatement,
  unknownTrick,
} from './plan-rules.ts';
import { answerLength, answerPlace, itemTwice, pairs, sameAnswers } from './quiz-rules.ts';
import { unitBestLength, unitBestPlace } from './unit-best-rules.ts';
import { metTooRarely, statementNotMet, trickNotMet } from './unit-cover-rules.ts';
import { inNoUnit, lessonTwice, otherAge, unitOrder, unknownLesson } from './unit-order-rules.ts';

/** Judged once the form of a plan is sound. */
export const lessonRules: readonly LessonRule[] = [
  minutesAddUp,
  beginsICan,
  unknownStatement,
  unknownTrick,
  unknownFactInPlan,
  boardOrder,
  screenTwice,
  unknownMoment,
  notADecision,
  visitedTwice,
  howManyVotes,
  unknownScreen,
  twoDaysWhole,
  homeIsThere,
];

/** Judged once the form of a quiz is sound. */
export const quizRules: readonly QuizRule[] = [itemTwice, pairs, sameAnswers, answerPlace, answerLength];

/** Judged once the form of a home.md is sound. */
export const homeRules: readonly HomeRule[] = [
  forTwo,
  togetherSteps,
  ratherNotLines,
  beginsWe,
  unknownFactAtHome,
];

/** Judged once every lesson has been read. */
export const unitRules: readonly UnitRule[] = [
  unknownLesson,
  lessonTwice,
  inNoUnit,
  otherAge,
  unitOrder,
  trickNotMet,
  statementNotMet,
  metTooRarely,
  unitBestPlace,
  unitBestLength,
];

export type {
  Beside,
  HomeDraft,
  HomeRule,
  LessonDraft,
  LessonRule,
  QuizDraft,
  QuizRule,
  UnitDraft,
  UnitRule,
} from './lesson-rule.ts';
export { homeWords, planWords, quizWords } from './words.ts';
