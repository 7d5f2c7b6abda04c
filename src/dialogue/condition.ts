import type { Condition, Person, Reply, Scenario } from '#src/scenario/index.ts';
import { targetOf } from './moves.ts';

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

const isDone = (scenario: Scenario, has: Happened, done: (contact: string) => boolean): boolean =>
  contactsOf(scenario).some(({ id }) => done(id)) && nobodyLeft(scenario, has, done);

/** True if this mark of a condition is set: `told`, `reported`, `blocked`, or a kept one. */
const isSet = (scenario: Scenario, has: Happened, mark: string): boolean => {
  if (mark === 'told') return has.told;
  if (mark === 'reported') return isDone(scenario, has, has.reported);
  if (mark === 'blocked') return isDone(scenario, has, has.blocked);
  return has.kept(mark);
};

/** True if the condition holds; no condition always does. */
export const holds = (scenario: Scenario, has: Happened, condition: Condition = []): boolean =>
  condition.every(({ mark, not }) => isSet(scenario, has, mark) !== not);

/** True while this contact is met and this safety action is still to be done. */
export const stillToDo = (has: Happened, does: 'report' | 'block', contact: string): boolean =>
  has.kept(metMark(contact)) && !(does === 'report' ? has.reported : has.blocked)(contact);

/** True if all that the story needs before an ending has been done. */
const needsMet = (scenario: Scenario, has: Happened): boolean =>
  scenario.needs.every((need) =>
    need === 'tell' ? has.told : nobodyLeft(scenario, has, need === 'report' ? has.reported : has.blocked),
  );

/** True while the reply is on offer: its `if` holds, its safety action is still to be done, its ending is earned. */
export const isOffered = (scenario: Scenario, has: Happened, reply: Reply): boolean => {
  if (!holds(scenario, has, reply.if)) return false;
  const { does, contact } = reply.action ?? {};
  if (does === 'tell' && has.told) return false;
  if (does && does !== 'tell' && contact && !stillToDo(has, does, contact)) return false;
  const target = scenario.moments.find((moment) => moment.id === targetOf(reply));
  return !target?.ending || needsMet(scenario, has);
};
