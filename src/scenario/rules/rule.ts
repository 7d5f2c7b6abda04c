import type { Draft } from '../draft.ts';
import type { Place, WrittenScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** What a rule found: it becomes a `Problem` of that file, with the rule's code. */
export interface Finding {
  at: Place;
  /** What is wrong, as one plain sentence: `No moment is called "chating".` */
  what: string;
  /** What to do about it, as one plain sentence: `Did you mean "Chatting"?` */
  cure: string;
}

/** One rule of the story format. Tests run its examples and the authors' guide prints them. */
export interface Rule<Story> {
  /** `unknown-moment`, also the name of its file. */
  code: string;
  /** The rule as one sentence, for the authors' guide. */
  says: string;
  /** A piece of a story, wrapped by `exampleStory`, in which this rule finds something. */
  bad: string;
  /** The same piece put right: no rule at all finds anything. */
  good: string;
  check: (story: Story, tables: Tables) => Finding[];
}

/** About the form of a story: judged on the draft, so that all problems show at once. */
export type DraftRule = Rule<Draft>;

/** About what a story says: judged once its form is sound. */
export type StoryRule = Rule<WrittenScenario>;
