import { assign, createMachine } from 'xstate';
import type { Line, Moment, Reply, Scenario } from '#src/scenario/index.ts';
import { contactsOf, holds, isOffered, metMark, stillToDo, type Happened } from './condition.ts';
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

/** All that the machine remembers beside its states; finite, so that a walk over them ends. */
export interface Memory {
  told: boolean;
  /** A picture was sent and nobody has yet said that it is not the hero's fault. */
  owes: boolean;
  /** Marks kept for good, in order: `sends-picture`, the story's own, `met:jojo`, `report:jojo`, `block:jojo`. */
  kept: string[];
}

interface Move {
  type: string;
}
interface Seen {
  context: Memory;
}

interface Transition {
  guard?: (seen: Seen) => boolean;
  target?: string;
  actions: ReturnType<typeof changes>[];
  reenter?: boolean;
}

/** What the machine remembers, as conditions ask for it. */
export const happened = ({ told, kept }: Memory): Happened => ({
  told,
  kept: (mark) => kept.includes(mark),
  reported: (contact) => kept.includes(reportMove(contact)),
  blocked: (contact) => kept.includes(blockMove(contact)),
});

const changes = (change: (memory: Memory) => Partial<Memory>) =>
  assign<Memory, Move, undefined, Move, never>(({ context }) => change(context));

const keep = (marks: string[]) => changes(({ kept }) => ({ kept: [...new Set([...kept, ...marks])].sort() }));

const remember = (reply: Reply) => [
  changes(({ told, owes }) => ({ told: told || reply.told, owes: owes || reply.sendsPicture })),
  keep([...reply.keeps, ...(reply.sendsPicture ? ['sends-picture'] : [])]),
];

/** A line that reassures settles what is owed, if it shows. */
const settle = (scenario: Scenario, lines: Line[]) =>
  changes((memory) => {
    const reassured = lines.some((line) => line.reassures && holds(scenario, happened(memory), line.if));
    return reassured ? { owes: false } : {};
  });

const whileUntold = ({ context }: Seen): boolean => !context.told;

/** Where a block leads from here: in an app, before telling, away; anywhere else the story stays. */
const blockGoesTo = (scenario: Scenario, moment: Moment, move: string): string | undefined => {
  const action = actionOf(move);
  return action?.does === 'block' && moment.scene.app ? scenario.block[action.contact]?.to : undefined;
};

const safetyTransitions = (scenario: Scenario, moment: Moment, move: string, reply?: Reply): Transition[] => {
  const action = actionOf(move);
  const open = ({ context }: Seen): boolean =>
    reply
      ? isOffered(scenario, happened(context), reply)
      : action !== undefined && stillToDo(happened(context), action.does, action.contact);
  const actions = [...(reply ? remember(reply) : []), settle(scenario, feedbackOf(scenario, move, reply))];
  const goes = blockGoesTo(scenario, moment, move);
  const stays = { guard: open, actions };
  if (!goes) return [stays];
  return [{ guard: (seen) => whileUntold(seen) && open(seen), target: goes, actions }, stays];
};

const replyTransitions = (scenario: Scenario, moment: Moment, reply: Reply): Transition[] => {
  const target = targetOf(reply);
  if (!target) return safetyTransitions(scenario, moment, reply.move, reply);
  const actions = [...remember(reply), settle(scenario, feedbackOf(scenario, reply.move, reply))];
  const guard = ({ context }: Seen): boolean => isOffered(scenario, happened(context), reply);
  return [{ guard, target, actions, reenter: true }];
};

/** Takes the event, and does nothing. */
const nothing: Transition[] = [{ actions: [] }];

const momentState = (scenario: Scenario, moment: Moment) => ({
  entry: [keep(metHere(scenario, moment).map(metMark)), settle(scenario, moment.lines)],
  on: Object.fromEntries<Transition[]>([
    ...contactsOf(scenario).map(({ id }) => {
      return [blockMove(id), safetyTransitions(scenario, moment, blockMove(id))] as const;
    }),
    // In Tell itself there is nowhere to go to tell: the helpers are its replies.
    ...(moment.id === tellMoment ? [[tellMoment, nothing] as const] : []),
    ...moment.replies.map((reply) => [reply.move, replyTransitions(scenario, moment, reply)] as const),
  ]),
});

/** One region per contact and safety action: `open` until the hero has done it. Its mark is what conditions read. */
const region = (move: string, contact: string, does: 'report' | 'block') => {
  const guard = ({ context }: Seen): boolean => stillToDo(happened(context), does, contact);
  return {
    initial: 'open',
    states: { open: { on: { [move]: { guard, target: 'done', actions: keep([move]) } } }, done: {} },
  };
};

const regionsOf = (scenario: Scenario) =>
  contactsOf(scenario).flatMap(({ id }) => [
    [`report-${id}`, region(reportMove(id), id, 'report')] as const,
    [`block-${id}`, region(blockMove(id), id, 'block')] as const,
  ]);

/**
 * The story as one XState machine: parallel regions `story`, and `report-X` and `block-X` per contact.
 * Its events are the moves of a trail; it is done where the story is at an ending. Made to be played with the
 * pure `initialTransition` and `transition`: no actor to start, stop or leak while a page is drawn.
 */
export const compile = (scenario: Scenario) => {
  const tell = canTell(scenario) ? { [tellMoment]: { guard: whileUntold, target: `.${tellMoment}` } } : {};
  const moments = scenario.moments.map(
    (moment) => [moment.id, moment.ending ? {} : momentState(scenario, moment)] as const,
  );
  // `setup` would type a literal machine; this one is made from data, and its helpers weigh 0.9 kB unused.
  return createMachine({
    types: { context: {} as Memory, events: {} as Move },
    type: 'parallel',
    context: { told: false, owes: false, kept: [] },
    states: {
      // First, so that a line which the same move brings finds the move's mark kept.
      ...Object.fromEntries(regionsOf(scenario)),
      story: { initial: scenario.moments[0]?.id ?? '', on: tell, states: Object.fromEntries(moments) },
    },
  });
};

export type StoryMachine = ReturnType<typeof compile>;
