import { assign, enqueueActions, setup } from 'xstate';
import type { Line, Moment, Reply, Scenario } from '#src/scenario/index.ts';
import { contactsOf, metMark } from './condition.ts';
import { all, doneId, no, onOffer, shows, stillToDo, told, type Memory, type Move } from './guards.ts';
import {
  actionOf,
  blockMove,
  canTell,
  feedbackOf,
  metHere,
  reportMove,
  targetOf,
  tellMoment,
} from './moves.ts';

const parts = setup({ types: { context: {} as Memory, events: {} as Move } });

const keep = (memory: Memory, marks: string[]): string[] => [...new Set([...memory.kept, ...marks])].sort();

const remember = (reply: Reply) =>
  assign<Memory, Move, undefined, Move, never>({
    told: ({ context }) => context.told || reply.told,
    owes: ({ context }) => context.owes || reply.sendsPicture,
    kept: ({ context }) => keep(context, [...reply.keeps, ...(reply.sendsPicture ? ['sends-picture'] : [])]),
  });

const meet = (scenario: Scenario, moment: Moment) =>
  assign<Memory, Move, undefined, Move, never>({
    kept: ({ context }) => keep(context, metHere(scenario, moment).map(metMark)),
  });

/** A line that reassures settles what is owed, if it shows. */
const settle = (scenario: Scenario, lines: Line[]) =>
  enqueueActions<Memory, Move, undefined, Move, never, never, never, never, never>(({ enqueue, check }) => {
    for (const line of lines.filter((each) => each.reassures)) {
      if (check(shows(scenario, line) as never)) enqueue.assign({ owes: false });
    }
  });

/** A block before telling, in an app, moves the story on; any other stays where it is. */
const blockGoesTo = (scenario: Scenario, moment: Moment, move: string): string | undefined => {
  const action = actionOf(move);
  return action?.does === 'block' && moment.scene.app ? scenario.block[action.contact]?.to : undefined;
};

const replyTransitions = (scenario: Scenario, moment: Moment, reply: Reply) => {
  const guard = onOffer(scenario, reply);
  const actions = [remember(reply), settle(scenario, feedbackOf(scenario, reply.move, reply))];
  const target = targetOf(reply);
  if (target) return [{ guard, target, actions, reenter: true }];
  const goes = blockGoesTo(scenario, moment, reply.move);
  const away = goes ? [{ guard: all([guard, no(told)]), target: goes, actions }] : [];
  return [...away, { guard, actions }];
};

const blockTransitions = (scenario: Scenario, moment: Moment, contact: string) => {
  const move = blockMove(contact);
  const guard = stillToDo(move, contact);
  const actions = [settle(scenario, feedbackOf(scenario, move, undefined))];
  const goes = blockGoesTo(scenario, moment, move);
  const away = goes ? [{ guard: all([guard, no(told)]), target: goes, actions }] : [];
  return [...away, { guard, actions }];
};

const momentState = (scenario: Scenario, moment: Moment) => ({
  entry: [meet(scenario, moment), settle(scenario, moment.lines)],
  on: Object.fromEntries([
    ...contactsOf(scenario).map(({ id }) => [blockMove(id), blockTransitions(scenario, moment, id)] as const),
    // In Tell itself there is nowhere to go to tell: the helpers are its replies.
    ...(moment.id === tellMoment ? [[tellMoment, {}] as const] : []),
    ...moment.replies.map((reply) => [reply.move, replyTransitions(scenario, moment, reply)] as const),
  ]),
});

/** One region per contact and safety action: `open` until the hero has done it. */
const region = (move: string, contact: string) => ({
  initial: 'open',
  states: {
    open: { on: { [move]: { guard: stillToDo(move, contact), target: 'done' } } },
    done: { id: doneId(move) },
  },
});

/**
 * The story as one XState machine: parallel regions `story`, and `report-X` and `block-X` per contact.
 * Its events are the moves of a trail; it is done where the story is at an ending. Made to be played with the
 * pure `initialTransition` and `transition`: no actor to start, stop or leak while a page is drawn.
 */
export const compile = (scenario: Scenario) => {
  const tell = canTell(scenario) ? { [tellMoment]: { guard: no(told), target: `.${tellMoment}` } } : {};
  const states = scenario.moments.map(
    (moment) => [moment.id, moment.ending ? {} : momentState(scenario, moment)] as const,
  );
  const regions = contactsOf(scenario).flatMap(({ id }) =>
    [reportMove(id), blockMove(id)].map((move) => [move.replace(':', '-'), region(move, id)] as const),
  );
  // XState checks literal machines; this one is made from data, so its shape is known only here.
  const config = {
    type: 'parallel',
    context: { told: false, owes: false, kept: [] },
    states: {
      story: { initial: scenario.moments[0]?.id, on: tell, states: Object.fromEntries(states) },
      ...Object.fromEntries(regions),
    },
  };
  return parts.createMachine(config as Parameters<typeof parts.createMachine>[0]);
};

export type StoryMachine = ReturnType<typeof compile>;
