import type { Line, Moment, Reply, Scenario } from '#src/scenario/index.ts';
import {
  actionOf,
  blockMove,
  canTell,
  contactsOf,
  feedbackOf,
  holds,
  isOffered,
  metHere,
  metMark,
  reportMove,
  stillToDo,
  targetOf,
  tellMoment,
  type Happened,
} from '#src/dialogue/index.ts';

/** One state of a story: its moment's place in the file's order, and all else as bits. */
export interface State {
  moment: number;
  bits: number;
}

/** A move that is on offer in a state. */
export interface Offer {
  move: string;
  reply?: Reply;
}

/** What a state means, in words. */
export interface Meaning {
  moment: string;
  told: boolean;
  owes: boolean;
  marks: string[];
  reported: string[];
  blocked: string[];
}

/** The story's own way of playing, without the machine: small, quick, and a second witness. */
export interface Search {
  start: State;
  offers: (state: State) => Offer[];
  take: (state: State, offer: Offer) => State;
  /** Lines that taking the offer shows: feedback, then the lines of the moment it enters. */
  shown: (state: State, offer: Offer) => { feedback: Line[]; lines: Line[] };
  meaning: (state: State) => Meaning;
}

const bitsOf = (scenario: Scenario) => {
  const contacts = contactsOf(scenario).map((contact) => contact.id);
  const names = [
    'told',
    'owes',
    'sends-picture',
    ...Object.keys(scenario.remembers),
    ...contacts.flatMap((id) => [metMark(id), reportMove(id), blockMove(id)]),
  ];
  return new Map(names.map((name, place) => [name, 1 << place]));
};

/** Prepares a story for searching. The story must be whole (as `readStory` gives it). */
export const searchOf = (scenario: Scenario): Search => {
  const bits = bitsOf(scenario);
  const bit = (name: string): number => bits.get(name) ?? 0;
  const contacts = contactsOf(scenario).map((contact) => contact.id);
  const indexOf = new Map(scenario.moments.map((moment, index) => [moment.id, index]));
  const meets = scenario.moments.map((moment) =>
    metHere(scenario, moment).reduce((sum, id) => sum | bit(metMark(id)), 0),
  );
  const tellIndex = canTell(scenario) ? indexOf.get(tellMoment) : undefined;
  const momentOf = ({ moment }: State): Moment => scenario.moments[moment] as Moment;
  const has = (state: number): Happened => ({
    told: (state & bit('told')) !== 0,
    kept: (mark) => (state & bit(mark)) !== 0,
    reported: (id) => (state & bit(reportMove(id))) !== 0,
    blocked: (id) => (state & bit(blockMove(id))) !== 0,
  });
  const showing = (state: number, lines: Line[]): Line[] =>
    lines.filter((line) => holds(scenario, has(state), line.if));
  const settle = (state: number, lines: Line[]): number =>
    lines.some((line) => line.reassures && holds(scenario, has(state), line.if))
      ? state & ~bit('owes')
      : state;

  const offers = (state: State): Offer[] => {
    const moment = momentOf(state);
    if (moment.ending) return [];
    const replies = moment.replies.filter((reply) => isOffered(scenario, has(state.bits), reply));
    const taken = new Set(replies.map((reply) => reply.move));
    const tell = tellIndex !== undefined && moment.id !== tellMoment && !has(state.bits).told;
    const safety = [
      ...(tell ? [tellMoment] : []),
      ...contacts.flatMap((id) => [
        ...(stillToDo(has(state.bits), 'report', id) ? [reportMove(id)] : []),
        ...(stillToDo(has(state.bits), 'block', id) ? [blockMove(id)] : []),
      ]),
    ];
    return [
      ...replies.map((reply) => ({ move: reply.move, reply })),
      ...safety.filter((move) => !taken.has(move)).map((move) => ({ move })),
    ];
  };

  const targetIn = (state: State, { move, reply }: Offer): number | undefined => {
    if (move === tellMoment) return tellIndex;
    const target = reply && targetOf(reply);
    if (target) return indexOf.get(target);
    const blocked = contacts.find((id) => move === blockMove(id));
    const leaves = blocked && momentOf(state).scene.app && !has(state.bits).told;
    return leaves ? indexOf.get(scenario.block[blocked]?.to ?? '') : undefined;
  };

  const marksOf = ({ move, reply }: Offer): number => {
    const picture = reply?.sendsPicture ? bit('owes') | bit('sends-picture') : 0;
    const kept = (reply?.keeps ?? []).reduce((sum, mark) => sum | bit(mark), picture);
    return kept | (reply?.told ? bit('told') : 0) | (actionOf(move) ? bit(move) : 0);
  };

  const step = (state: State, offer: Offer) => {
    const moved = state.bits | marksOf(offer);
    const feedback = showing(moved, feedbackOf(scenario, offer.move, offer.reply));
    const answered = settle(moved, feedback);
    const target = targetIn(state, offer);
    if (target === undefined) return { to: { moment: state.moment, bits: answered }, feedback, lines: [] };
    const entered = answered | (meets[target] ?? 0);
    const lines = showing(entered, scenario.moments[target]?.lines ?? []);
    return { to: { moment: target, bits: settle(entered, lines) }, feedback, lines };
  };

  const first = meets[0] ?? 0;
  return {
    start: { moment: 0, bits: settle(first, showing(first, scenario.moments[0]?.lines ?? [])) },
    offers,
    take: (state, offer) => step(state, offer).to,
    shown: (state, offer) => step(state, offer),
    meaning: (state) => ({
      moment: momentOf(state).id,
      told: has(state.bits).told,
      owes: (state.bits & bit('owes')) !== 0,
      marks: [...bits.keys()].filter((name) => isMark(name) && (state.bits & bit(name)) !== 0).sort(),
      reported: contacts.filter(has(state.bits).reported),
      blocked: contacts.filter(has(state.bits).blocked),
    }),
  };
};

const isMark = (name: string): boolean =>
  name !== 'told' && name !== 'owes' && !name.startsWith('report:') && !name.startsWith('block:');
