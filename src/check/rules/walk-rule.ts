import type { Explored } from '#src/ways/index.ts';
import type { Finding, WrittenScenario } from '#src/scenario/index.ts';

/** A rule about what a player meets one after another: judged on all states of the story. */
export interface WalkRule {
  code: string;
  /** The rule as one sentence, for the authors' guide. */
  says: string;
  /** A piece of a story in which this rule finds something. */
  bad: string;
  /** The same piece put right. */
  good: string;
  check: (story: WrittenScenario, explored: Explored) => Finding[];
}
