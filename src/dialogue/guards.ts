import { and, not, or, stateIn, type GuardPredicate } from 'xstate';
import type { Condition, Line, Reply, Scenario } from '#src/scenario/index.ts';
import { contactsOf, metMark } from './condition.ts';
import { blockMove, reportMove, targetOf } from './moves.ts';

/** All that the machine remembers; finite, so that a walk over its states ends. */
export interface Memory {
  told: boolean;
  /** A picture was sent and nobody has yet said that it is not the hero's fault. */
  owes: boolean;
  /** Marks kept for good, in order: `sends-picture`, the story's own, `met:jojo`. */
  kept: string[];
}

export interface Move {
  type: string;
}

export type Guard = GuardPredicate<Memory, Move, undefined, never>;

// XState's own combinators are typed for literal machines; these are the same for one made from data.
export const all = (guards: Guard[]): Guard => and(guards as never) as never;
const any = (guards: Guard[]): Guard => or(guards as never) as never;
export const no = (guard: Guard): Guard => not(guard as never) as never;

export const told: Guard = ({ context }) => context.told;

const keeps =
  (mark: string): Guard =>
  ({ context }) =>
    context.kept.includes(mark);

/** Id of the state that a region reaches by its move. */
export const doneId = (move: string): string => move.replace(':', '-') + '-done';

/** Holds once this safety action is done. */
const isDone = (move: string): Guard => stateIn(`#${doneId(move)}`) as never;

/** Regions change after the actions of the same step, so for a line that the step brings its own move counts. */
const isDoneNow = (move: string): Guard => any([isDone(move), ({ event }) => event.type === move]);

type Done = typeof isDone;
type MoveFor = (contact: string) => string;

const nobodyLeft = (scenario: Scenario, moveFor: MoveFor, done: Done): Guard =>
  all(
    contactsOf(scenario)
      .filter((contact) => !contact.fine)
      .map(({ id }) => any([no(keeps(metMark(id))), done(moveFor(id))])),
  );

const allDone = (scenario: Scenario, moveFor: MoveFor, done: Done): Guard =>
  all([any(contactsOf(scenario).map(({ id }) => done(moveFor(id)))), nobodyLeft(scenario, moveFor, done)]);

const markIs = (scenario: Scenario, mark: string, done: Done): Guard => {
  if (mark === 'told') return told;
  if (mark === 'reported') return allDone(scenario, reportMove, done);
  if (mark === 'blocked') return allDone(scenario, blockMove, done);
  return keeps(mark);
};

const when = (scenario: Scenario, condition: Condition = [], done: Done): Guard =>
  all(
    condition.map((part) =>
      part.not ? no(markIs(scenario, part.mark, done)) : markIs(scenario, part.mark, done),
    ),
  );

/** Holds if the line shows, judged as the step brings it. */
export const shows = (scenario: Scenario, line: Line): Guard => when(scenario, line.if, isDoneNow);

const needsMet = (scenario: Scenario): Guard =>
  all(
    scenario.needs.map((need) =>
      need === 'tell' ? told : nobodyLeft(scenario, need === 'report' ? reportMove : blockMove, isDone),
    ),
  );

/** Holds while this contact is met and this safety action is still to be done. */
export const stillToDo = (move: string, contact: string): Guard =>
  all([keeps(metMark(contact)), no(isDone(move))]);

/** Holds while the reply is on offer. */
export const onOffer = (scenario: Scenario, reply: Reply): Guard => {
  const guards = [when(scenario, reply.if, isDone)];
  const target = scenario.moments.find((moment) => moment.id === targetOf(reply));
  if (target?.ending) guards.push(needsMet(scenario));
  if (reply.action?.does === 'tell') guards.push(no(told));
  if (reply.action?.contact) guards.push(stillToDo(reply.move, reply.action.contact));
  return all(guards);
};
