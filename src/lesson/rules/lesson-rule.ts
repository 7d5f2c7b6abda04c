import type { Finding, LooseWords, Place, Tables, WrittenScenario } from '#src/scenario/index.ts';
import type { Frameworks } from '../frameworks.ts';
import type { LessonFields } from '../lesson.ts';
import type { Quiz } from '../quiz.ts';
import type { PlacedBlock } from '../read-sections.ts';
import type { SectionName } from '../sections.ts';

/** What a lesson is judged against. */
export interface Beside {
  /** The lesson's story; nothing where it cannot be played yet. */
  story: WrittenScenario | undefined;
  tables: Tables;
  frameworks: Frameworks;
}

/** A plan whose form is sound, with the place of every value. */
export interface LessonDraft extends Beside {
  fields: LessonFields;
  sections: Partial<Record<SectionName, PlacedBlock[]>>;
  at: (path: readonly PropertyKey[]) => Place;
}

/** A quiz whose form is sound, with the place of every value. */
export interface QuizDraft extends Beside {
  quiz: Quiz;
  at: (path: readonly PropertyKey[]) => Place;
}

interface Rule<Draft> {
  code: string;
  /** The rule as one sentence, for the authors' guide. */
  says: string;
  /** Fields that take the place of an example's own, in which this rule finds something. */
  bad: string;
  /** The same put right: no rule at all finds anything. */
  good: string;
  check: (draft: Draft) => Finding[];
}

/** One rule about a plan. Tests run its examples and the authors' guide prints them. */
export type LessonRule = Rule<LessonDraft>;
/** One rule about a quiz. */
export type QuizRule = Rule<QuizDraft>;

/** Words with their places, as the rules for words want them. */
export type Spoken = LooseWords;
