import { initialTransition, transition } from 'xstate';
import type { Line, Moment, Mood, Reply, Scenario, Scene } from '#src/scenario/index.ts';
import { compile, happened, type StoryMachine } from './compile.ts';
import { contactsOf, holds } from './condition.ts';
import { actionOf, blockMove, feedbackOf, reportMove, tellMoment } from './moves.ts';

/** A trick that somebody used, named once the hero has answered. */
export interface MetTrick {
  trick: string;
  /** Cast id of who used it. */
  from: string;
  /** The message that it was in. */
  text: string;
}

/** One thing in the transcript. `move` is its place in the trail that brought it; -1 is the beginning. */
export type Entry = { moment: string; scene: Scene; move: number } & (
  | { kind: 'line'; line: Line }
  | { kind: 'reply'; reply: Reply }
  | { kind: 'feedback'; lines: Line[]; tricks: MetTrick[] }
  | { kind: 'safety'; does: 'report' | 'block'; contact: string }
);

/** A point where the hero could have done something else. */
export interface Decision {
  /** Moves before it: the trail cut to this length stands at the decision. */
  at: number;
  moment: string;
  heading: string;
}

/** All that a screen needs to show a story after the moves of a trail. */
export interface View {
  /** The moves taken: the whole trail, or its part before the first move that was not on offer. */
  trail: string[];
  /** The first move that was not on offer, if there was one. */
  refused?: string;
  moment: Moment;
  scene: Scene;
  transcript: Entry[];
  /** Replies on offer, in the order of the story. */
  replies: Reply[];
  /** Safety actions on offer: contacts to report and to block. */
  offers: { tell: boolean; report: string[]; block: string[] };
  done: { told: boolean; reported: string[]; blocked: string[] };
  mood: Mood;
  /** Every trick met and answered, oldest first. */
  tricks: MetTrick[];
  /** The tricks that the last move answered. */
  justMet: MetTrick[];
  /** Moments so far, oldest first, each once in a row. */
  soFar: { moment: string; heading: string }[];
  decisions: Decision[];
  ended: boolean;
}

type Snapshot = ReturnType<typeof initialTransition<StoryMachine>>[0];

const machines = new WeakMap<Scenario, StoryMachine>();

const machineOf = (scenario: Scenario): StoryMachine => {
  const machine = machines.get(scenario) ?? compile(scenario);
  machines.set(scenario, machine);
  return machine;
};

const valueOf = (snapshot: Snapshot): Record<string, unknown> => snapshot.value as Record<string, unknown>;

const momentOf = (scenario: Scenario, snapshot: Snapshot): Moment => {
  const found = scenario.moments.find((moment) => moment.id === valueOf(snapshot).story);
  if (!found) throw new Error(`The story "${scenario.title}" has no moments.`);
  return found;
};

const tricksIn = (lines: Line[]): MetTrick[] =>
  lines.flatMap((line) => line.tricks.map((trick) => ({ trick, from: line.from ?? '', text: line.text })));

/** Keeps what the steps of a trail show, in order. */
class Story {
  readonly transcript: Entry[] = [];
  readonly soFar: View['soFar'] = [];
  readonly decisions: Decision[] = [];
  readonly tricks: MetTrick[] = [];
  justMet: MetTrick[] = [];
  mood: Mood = 'calm';
  private waiting: MetTrick[] = [];
  readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  enter(moment: Moment, snapshot: Snapshot, move: number): void {
    const lines = this.showing(moment.lines, snapshot);
    this.soFar.push({ moment: moment.id, heading: moment.heading });
    this.waiting.push(...tricksIn(lines));
    for (const line of lines) {
      this.mood = line.mood ?? this.mood;
      this.transcript.push({ kind: 'line', line, moment: moment.id, scene: moment.scene, move });
    }
  }

  decide(moment: Moment, snapshot: Snapshot, at: number): void {
    if (repliesOn(moment, snapshot).length > 1) {
      this.decisions.push({ at, moment: moment.id, heading: moment.heading });
    }
  }

  take(move: string, moment: Moment, snapshot: Snapshot, at: number): void {
    const where = { moment: moment.id, scene: moment.scene, move: at };
    const reply = moment.replies.find((each) => each.move === move);
    const action = actionOf(move);
    if (reply && !action) this.transcript.push({ kind: 'reply', reply, ...where });
    if (action) this.transcript.push({ kind: 'safety', ...action, ...where });
    const lines = this.showing(feedbackOf(this.scenario, move, reply), snapshot);
    // A report or block leaves the moment's question open, so its tricks wait to be named.
    const answered = action && !leaves(snapshot, moment) ? [] : this.waiting.splice(0);
    this.justMet = [...answered, ...tricksIn(lines)];
    this.tricks.push(...this.justMet);
    for (const line of lines) this.mood = line.mood ?? this.mood;
    if (lines.length > 0 || this.justMet.length > 0) {
      this.transcript.push({ kind: 'feedback', lines, tricks: this.justMet, ...where });
    }
  }

  private showing(lines: Line[], snapshot: Snapshot): Line[] {
    return lines.filter((line) => holds(this.scenario, happened(snapshot.context), line.if));
  }
}

const leaves = (snapshot: Snapshot, moment: Moment): boolean => valueOf(snapshot).story !== moment.id;

const repliesOn = (moment: Moment, snapshot: Snapshot): Reply[] =>
  moment.replies.filter((reply) => snapshot.can({ type: reply.move }));

/** A reply to the same moment enters it anew; a report or block only stays. */
const enters = (move: string, moment: Moment, snapshot: Snapshot): boolean =>
  leaves(snapshot, moment) || !actionOf(move);

/**
 * Plays a trail from the beginning. Pure: the same story and trail always give the same view.
 * Stops at the first move that is not on offer, and says which in `refused`: a trail that was kept
 * before the story was edited still opens as far as it goes.
 */
export const follow = (scenario: Scenario, trail: readonly string[]): View => {
  const machine = machineOf(scenario);
  let [snapshot] = initialTransition(machine);
  const story = new Story(scenario);
  story.enter(momentOf(scenario, snapshot), snapshot, -1);
  const taken: string[] = [];
  for (const [at, move] of trail.entries()) {
    const moment = momentOf(scenario, snapshot);
    if (moment.ending || !snapshot.can({ type: move })) break;
    story.decide(moment, snapshot, at);
    [snapshot] = transition(machine, snapshot, { type: move });
    story.take(move, moment, snapshot, at);
    if (enters(move, moment, snapshot)) story.enter(momentOf(scenario, snapshot), snapshot, at);
    taken.push(move);
  }
  return viewOf(scenario, story, snapshot, taken, trail[taken.length]);
};

const viewOf = (
  scenario: Scenario,
  story: Story,
  snapshot: Snapshot,
  trail: string[],
  refused: string | undefined,
): View => {
  const moment = momentOf(scenario, snapshot);
  const ids = contactsOf(scenario).map((contact) => contact.id);
  const can = (move: string): boolean => !moment.ending && snapshot.can({ type: move });
  const has = happened(snapshot.context);
  return {
    trail,
    ...(refused === undefined ? {} : { refused }),
    moment,
    scene: moment.scene,
    transcript: story.transcript,
    replies: moment.ending ? [] : repliesOn(moment, snapshot),
    offers: {
      tell: can(tellMoment),
      report: ids.filter((id) => can(reportMove(id))),
      block: ids.filter((id) => can(blockMove(id))),
    },
    done: { told: has.told, reported: ids.filter(has.reported), blocked: ids.filter(has.blocked) },
    mood: story.mood,
    tricks: story.tricks,
    justMet: story.justMet,
    soFar: story.soFar,
    decisions: story.decisions,
    ended: moment.ending,
  };
};
