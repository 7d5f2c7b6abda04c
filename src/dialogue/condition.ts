import type { Condition, Person, Scenario } from '#src/scenario/index.ts';

/** What has happened so far, as conditions ask for it. */
export interface Happened {
  told: boolean;
  /** `sends-picture`, the story's own marks, and `met:jojo` for each contact met. */
  kept: (mark: string) => boolean;
  reported: (contact: string) => boolean;
  blocked: (contact: string) => boolean;
}

/** The people whom the hero can report and block. */
export const contactsOf = (scenario: Scenario): Person[] =>
  scenario.cast.filter((person) => person.role === 'contact');

/** The kept mark which says that the hero has met this contact. */
export const metMark = (contact: string): string => `met:${contact}`;

/** True if every contact who is met and not harmless has been dealt with. */
const nobodyLeft = (scenario: Scenario, has: Happened, done: (contact: string) => boolean): boolean =>
  contactsOf(scenario).every(({ id, fine }) => fine || !has.kept(metMark(id)) || done(id));

const somebody = (scenario: Scenario, done: (contact: string) => boolean): boolean =>
  contactsOf(scenario).some(({ id }) => done(id));

/** True if this mark of a condition is set: `told`, `reported`, `blocked`, or a kept one. */
const isSet = (scenario: Scenario, has: Happened, mark: string): boolean => {
  if (mark === 'told') return has.told;
  if (mark === 'reported') return somebody(scenario, has.reported) && nobodyLeft(scenario, has, has.reported);
  if (mark === 'blocked') return somebody(scenario, has.blocked) && nobodyLeft(scenario, has, has.blocked);
  return has.kept(mark);
};

/** True if the condition holds; no condition always does. */
export const holds = (scenario: Scenario, has: Happened, condition: Condition | undefined): boolean =>
  !condition || condition.every(({ mark, not }) => isSet(scenario, has, mark) !== not);

/** True if all that the story needs before an ending has been done. */
export const needsMet = (scenario: Scenario, has: Happened): boolean =>
  scenario.needs.every((need) => {
    if (need === 'tell') return has.told;
    return nobodyLeft(scenario, has, need === 'report' ? has.reported : has.blocked);
  });
