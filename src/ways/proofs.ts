import type { WrittenLine, WrittenScenario } from '#src/scenario/index.ts';
import type { Explored } from './explore.ts';
import { tellMoment } from '#src/dialogue/index.ts';
import type { Broken } from './prove.ts';

/** Moves within which a helper must be able to hear it, from anywhere. */
export const movesToTold = 4;
/** Moves within which an ending must be within reach, from anywhere. */
export const movesToEnding = 10;

export interface Proof {
  code: string;
  /** The proof as one sentence, for the authors' guide. */
  says: string;
  /** Holds for stories that adults play, too. */
  adults: boolean;
  /** The nearest place at which it breaks, once per moment. */
  check: (story: WrittenScenario, explored: Explored) => Broken[];
}

const heading = (story: WrittenScenario, explored: Explored, state: number): string =>
  story.moments[explored.states[state]?.moment ?? -1]?.heading ?? '';

/** The nearest state of each moment at which a test holds. States stand nearest first. */
const nearest = (explored: Explored, test: (state: number) => boolean): number[] => {
  const found = new Map<number, number>();
  for (const [at, state] of explored.states.entries()) {
    if (!found.has(state.moment) && test(at)) found.set(state.moment, at);
  }
  return [...found.values()];
};

/** Moves from every state to the nearest one of a kind; Infinity where none can be reached. */
const distances = ({ states, out }: Explored, isGoal: (state: number) => boolean): Float64Array => {
  const into: number[][] = states.map(() => []);
  for (const edges of out) for (const edge of edges) into[edge.to]?.push(edge.from);
  const far = new Float64Array(states.length).fill(Infinity);
  const queue = [...states.keys()].filter(isGoal);
  for (const goal of queue) far[goal] = 0;
  for (const at of queue) {
    for (const before of into[at] ?? []) {
      if (far[before] !== Infinity) continue;
      far[before] = (far[at] ?? 0) + 1;
      queue.push(before);
    }
  }
  return far;
};

const isEnding = (story: WrittenScenario, { states }: Explored, state: number): boolean =>
  story.moments[states[state]?.moment ?? -1]?.ending ?? false;

const told = ({ search, states }: Explored, state: number): boolean => {
  const found = states[state];
  return found !== undefined && search.meaning(found).told;
};

const tellOnOffer: Proof = {
  code: 'tell-on-offer',
  says: 'Until a helper has heard it, telling is on offer everywhere but in Tell itself.',
  adults: false,
  check: (story, explored) =>
    nearest(explored, (at) => {
      const inTell = story.moments[explored.states[at]?.moment ?? -1]?.id === tellMoment;
      const offered = explored.out[at]?.some((edge) => edge.offer.move === tellMoment) ?? false;
      return !inTell && !offered && !told(explored, at) && !isEnding(story, explored, at);
    }).map((state) => ({
      state,
      what: `At "${heading(story, explored, state)}" telling is not on offer.`,
      cure: 'Mark the reply by which a helper hears it with told.',
    })),
};

const toldSoon: Proof = {
  code: 'told-soon',
  says: `From anywhere, a helper can have heard it within ${String(movesToTold)} moves.`,
  adults: false,
  check: (story, explored) => {
    const far = distances(explored, (state) => told(explored, state));
    return nearest(explored, (at) => (far[at] ?? 0) > movesToTold).map((state) => ({
      state,
      what: `From "${heading(story, explored, state)}" no helper can hear it within ${String(movesToTold)} moves.`,
      cure: 'Give a shorter way from Tell to a reply that is marked told.',
    }));
  },
};

const endingSoon: Proof = {
  code: 'ending-soon',
  says: `From anywhere, an ending is within ${String(movesToEnding)} moves.`,
  adults: true,
  check: (story, explored) => {
    const limit = story.band === 'adults' ? Number.MAX_SAFE_INTEGER : movesToEnding;
    const far = distances(explored, (state) => isEnding(story, explored, state));
    return nearest(explored, (at) => (far[at] ?? 0) > limit).map((state) => ({
      state,
      what:
        far[state] === Infinity
          ? `From "${heading(story, explored, state)}" no ending can be reached.`
          : `From "${heading(story, explored, state)}" the nearest ending is ${String(far[state])} moves away.`,
      cure: 'Give a shorter way to an ending, and see that telling, report and block can all be done before it.',
    }));
  },
};

const nobodyStuck: Proof = {
  code: 'nobody-stuck',
  says: 'Everywhere but at an ending something is on offer.',
  adults: true,
  check: (story, explored) =>
    nearest(explored, (at) => !isEnding(story, explored, at) && (explored.out[at]?.length ?? 0) === 0).map(
      (state) => ({
        state,
        what: `At "${heading(story, explored, state)}" there is nothing left to do.`,
        cure: 'Add a reply that is always on offer there, or take an if away.',
      }),
    ),
};

const heardAndSettled: Proof = {
  code: 'ending-settled',
  says: 'At every ending a helper has heard it, and nothing is owed: after a picture somebody has reassured.',
  adults: false,
  check: (story, explored) =>
    nearest(explored, (at) => {
      const state = explored.states[at];
      const means = state && explored.search.meaning(state);
      return isEnding(story, explored, at) && (!means?.told || means.owes);
    }).map((state) => ({
      state,
      what: `"${heading(story, explored, state)}" can be reached before ${
        told(explored, state)
          ? 'anybody has said that the picture is not the hero’s fault'
          : 'a helper has heard it'
      }.`,
      cure: 'Mark a helper’s or the storyteller’s line on the way with reassures, and a reply with told.',
    })),
};

const blockedIsSilent: Proof = {
  code: 'blocked-is-silent',
  says: 'Somebody who is blocked says nothing more.',
  adults: true,
  check: (_story, explored) => {
    const found = new Map<WrittenLine, Broken>();
    for (const edge of explored.out.flat()) {
      const [from, to] = [explored.states[edge.from], explored.states[edge.to]];
      const blocked = to ? explored.search.meaning(to).blocked : [];
      if (!from || blocked.length === 0) continue;
      const { feedback, lines } = explored.search.shown(from, edge.offer);
      for (const line of [...feedback, ...lines] as WrittenLine[]) {
        if (blocked.includes(line.from ?? '') && !found.has(line))
          found.set(line, speaksBlocked(line, edge.to));
      }
    }
    return [...found.values()];
  },
};

const speaksBlocked = (line: WrittenLine, state: number): Broken => ({
  state,
  at: line.at,
  what: `"${line.text}" is said by somebody who is blocked by then.`,
  cure: 'Add `if not blocked` to the line, or lead a block away from here.',
});

const allIsMet: Proof = {
  code: 'all-is-met',
  says: 'Every reply and every line with an if is met on some way through the story.',
  adults: true,
  check: (story, explored) => {
    const met = new Set<unknown>();
    for (const [from, edges] of explored.out.entries()) {
      const state = explored.states[from];
      if (!state) continue;
      for (const { offer } of edges) {
        const fresh = offer.reply ? !met.has(offer.reply) : false;
        met.add(offer.reply);
        if (!fresh && !hasConditions(story)) continue;
        const { feedback, lines } = explored.search.shown(state, offer);
        for (const line of [...feedback, ...lines]) met.add(line);
      }
    }
    for (const line of story.moments[0]?.lines ?? []) met.add(line);
    return unmet(story, met);
  },
};

const hasConditions = (story: WrittenScenario): boolean =>
  story.moments.some((moment) =>
    [...moment.lines, ...moment.replies.flatMap((reply) => reply.feedback)].some((line) => line.if),
  );

const unmet = (story: WrittenScenario, met: Set<unknown>): Broken[] =>
  story.moments.flatMap((moment) => {
    const lines = [...moment.lines, ...moment.replies.flatMap((reply) => reply.feedback)];
    return [
      ...moment.replies
        .filter((reply) => !met.has(reply))
        .map((reply) => ({
          at: reply.at,
          what: `The reply "${reply.text}" is never on offer.`,
          cure: 'Change its if, or take the reply away.',
        })),
      ...lines
        .filter((line) => line.if && !met.has(line))
        .map((line) => ({
          at: line.at,
          what: `The line "${line.text}" is never shown.`,
          cure: 'Change its if, or take the line away.',
        })),
    ];
  });

/** What every story is proved to keep, in the order of the authors' guide. */
export const proofs: Proof[] = [
  tellOnOffer,
  toldSoon,
  endingSoon,
  nobodyStuck,
  heardAndSettled,
  blockedIsSilent,
  allIsMet,
];
