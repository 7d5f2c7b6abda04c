import {
  boardOrder,
  howManyVotes,
  notADecision,
  screenTwice,
  unknownMoment,
  visitedTwice,
} from './board-rules.ts';
import type { LessonRule, QuizRule } from './lesson-rule.ts';
import {
  beginsICan,
  minutesAddUp,
  twoDaysWhole,
  unknownFactInPlan,
  unknownScreen,
  unknownStatement,
  unknownTrick,
} from './plan-rules.ts';
import { answerLength, answerPlace, itemTwice, pairs, sameAnswers } from './quiz-rules.ts';

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
];

/** Judged once the form of a quiz is sound. */
export const quizRules: readonly QuizRule[] = [itemTwice, pairs, sameAnswers, answerPlace, answerLength];

export type { Beside, LessonDraft, LessonRule, QuizDraft, QuizRule } from './lesson-rule.ts';
export { planWords, quizWords } from './words.ts';
