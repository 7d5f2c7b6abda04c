import type { Finding, LooseWords, Place, Tables, WrittenScenario } from '#src/scenario/index.ts';
import type { Frameworks } from '../frameworks.ts';
import type { HomeFields, HomeSection } from '../home.ts';
import type { Lesson, LessonFields } from '../lesson.ts';
import type { Quiz } from '../quiz.ts';
import type { Sections } from '../read-sections.ts';
import type { PlacedUnits } from '../read-units.ts';
import type { SectionName } from '../sections.ts';

/** What a lesson is judged against. */
export interface Beside {
  /** The lesson's story; nothing where it cannot be played yet. */
  story: WrittenScenario | undefined;
  tables: Tables;
  frameworks: Frameworks;
  /** True where a home.md lies beside the plan. */
  hasHome?: boolean;
}

/** A plan whose form is sound, with the place of every value. */
export interface LessonDraft extends Beside {
  fields: LessonFields;
  sections: Sections<SectionName>;
  at: (path: readonly PropertyKey[]) => Place;
}

/** A quiz whose form is sound, with the place of every value. */
export interface QuizDraft extends Beside {
  quiz: Quiz;
  at: (path: readonly PropertyKey[]) => Place;
}

/** Ten minutes at home whose form is sound, with the place of every value. */
export interface HomeDraft extends Beside {
  fields: HomeFields;
  sections: Sections<HomeSection>;
  at: (path: readonly PropertyKey[]) => Place;
}

/** A table of units, with all lessons and stories that there are. */
export interface UnitDraft extends PlacedUnits {
  lessons: readonly Lesson[];
  /** Boosters too. */
  stories: readonly WrittenScenario[];
  tables: Tables;
  frameworks: Frameworks;
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
/** One rule about the ten minutes at home. An example is a field, or a part under its heading. */
export type HomeRule = Rule<HomeDraft>;

/** One rule about all lessons together. */
export interface UnitRule extends Rule<UnitDraft> {
  /** What the example is: fields of `units.yaml`, or the words of each of two stories. */
  example: 'units' | 'stories';
  /** Looks into stories and plans: judged only where each of them is sound. */
  looksInside: boolean;
}

/** Words with their places, as the rules for words want them. */
export type Spoken = LooseWords;
