import type { Line, Scenario } from '#src/scenario/index.ts';
import { trailOf, type Edge, type Explored } from './explore.ts';
import { actionOf } from '#src/dialogue/index.ts';

/** How much one walk through a story asks of a reader. */
export interface WalkLength {
  moments: number;
  words: number;
  minutes: number;
  trail: string[];
}

/** Words a minute on a screen for a class of nine- to eleven-year-olds, with one slow reader in mind; ours. */
const readingPace = 150;
/** Minutes to weigh up one move; ours. */
const thinkingTime = 0.15;

const wordsOf = (texts: string[]): number =>
  texts
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const textsOf = (lines: Line[]): string[] => lines.map((line) => line.picture?.shows ?? line.text);

const sheetTexts = (scenario: Scenario, move: string): string[] => {
  const action = actionOf(move);
  if (!action) return [];
  const { report, block } = scenario;
  const sheet = block[action.contact];
  if (action.does === 'block') return sheet ? [...sheet.text, sheet.button] : [];
  return report ? [report.question, ...report.reasons.map(({ text }) => text), ...report.after] : [];
};

const wordsOn = (scenario: Scenario, { search, states }: Explored, edge: Edge): number => {
  const from = states[edge.from];
  if (!from) return 0;
  const { feedback, lines } = search.shown(from, edge.offer);
  const own = [...textsOf(feedback), ...textsOf(lines), ...sheetTexts(scenario, edge.offer.move)];
  return wordsOf([...own, edge.offer.reply?.text ?? '']);
};

const startWords = (scenario: Scenario): number => wordsOf(textsOf(scenario.moments[0]?.lines ?? []));

/** Depth first over a graph of `size` nodes from 0: nodes in the order of leaving, and edges that close a circle. */
const depthFirst = (size: number, next: (node: number) => number[]) => {
  const colour = new Uint8Array(size);
  const left: number[] = [];
  const back = new Set<string>();
  const stack: { node: number; to: number[] }[] = [{ node: 0, to: next(0) }];
  colour[0] = 1;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = top.to.pop();
    if (to === undefined) {
      colour[top.node] = 2;
      left.push(top.node);
      stack.pop();
    } else if (colour[to] === 1) {
      back.add(`${String(top.node)} ${String(to)}`);
    } else if (colour[to] === 0) {
      colour[to] = 1;
      stack.push({ node: to, to: next(to) });
    }
  }
  return { left, back };
};

/**
 * Edges without those that lead back to a moment one has come through, so that what is left has a longest way.
 * Going back (to Tell, from a busy helper) is free to anyone and is no part of a walk's length.
 */
const forwardEdges = ({ out, states }: Explored): { order: number[]; edges: Edge[][] } => {
  const momentOf = (state: number): number => states[state]?.moment ?? 0;
  const goesTo = new Map<number, Set<number>>();
  for (const { from, to } of out.flat()) {
    const targets = goesTo.get(momentOf(from)) ?? new Set();
    if (momentOf(to) !== momentOf(from)) targets.add(momentOf(to));
    goesTo.set(momentOf(from), targets);
  }
  const { back } = depthFirst(Math.max(...goesTo.keys()) + 1, (moment) => [...(goesTo.get(moment) ?? [])]);
  const edges = out.map((each) =>
    each.filter(({ from, to }) => !back.has(`${String(momentOf(from))} ${String(momentOf(to))}`)),
  );
  const { left } = depthFirst(states.length, (state) => (edges[state] ?? []).map((edge) => edge.to));
  return { order: left, edges };
};

type Best = { words: number; moments: number; moves: number; edge?: Edge } | undefined;

const walkBy = (
  scenario: Scenario,
  explored: Explored,
  better: (one: NonNullable<Best>, other: Best) => boolean,
): WalkLength => {
  const { order, edges } = forwardEdges(explored);
  const best: Best[] = [];
  // States are left in the order in which the walk beyond them is known.
  for (const state of order) {
    const ended = scenario.moments[explored.states[state]?.moment ?? -1]?.ending;
    best[state] = ended ? { words: 0, moments: 0, moves: 0 } : undefined;
    for (const edge of edges[state] ?? []) {
      const rest = best[edge.to];
      if (!rest) continue;
      const stays = explored.states[edge.to]?.moment === explored.states[state]?.moment;
      const here = {
        words: rest.words + wordsOn(scenario, explored, edge),
        moments: rest.moments + (stays ? 0 : 1),
        moves: rest.moves + 1,
        edge,
      };
      if (better(here, best[state])) best[state] = here;
    }
  }
  return measured(scenario, best);
};

const measured = (scenario: Scenario, best: Best[]): WalkLength => {
  const edges: Edge[] = [];
  for (let edge = best[0]?.edge; edge; edge = best[edge.to]?.edge) edges.push(edge);
  const words = (best[0]?.words ?? 0) + startWords(scenario);
  const minutes = words / readingPace + (best[0]?.moves ?? 0) * thinkingTime;
  return { moments: (best[0]?.moments ?? 0) + 1, words, minutes, trail: trailOf(edges) };
};

/** The longest walks to an ending, by words and by moments, and the shortest by words. */
export const walkLengths = (
  scenario: Scenario,
  explored: Explored,
): { longest: WalkLength; mostMoments: WalkLength; shortest: WalkLength } => ({
  longest: walkBy(scenario, explored, (one, other) => !other || one.words > other.words),
  mostMoments: walkBy(scenario, explored, (one, other) => !other || one.moments > other.moments),
  shortest: walkBy(scenario, explored, (one, other) => !other || one.words < other.words),
});
