import * as boardRules from './board-rules.ts';
import type { LessonRule, QuizRule } from './lesson-rule.ts';
import * as planRules from './plan-rules.ts';
import * as quizRuleSet from './quiz-rules.ts';

export const lessonRules: readonly LessonRule[] = [...Object.values(boardRules), ...Object.values(planRules)];
export const quizRules: readonly QuizRule[] = Object.values(quizRuleSet);
export type { Beside, LessonDraft, LessonRule, QuizDraft, QuizRule } from './lesson-rule.ts';
export { planWords, quizWords } from './words.ts';
