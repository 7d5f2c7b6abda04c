import type { Scenario } from '#src/scenario/index.ts';
import { searchOf, type Meaning, type Offer, type Search, type State } from './search.ts';

/** A move from one explored state to another, by their places in `states`. */
export interface Edge {
  from: number;
  to: number;
  offer: Offer;
}

/** Every state that a story can be in, nearest to the start first. */
export interface Explored {
  search: Search;
  states: State[];
  /** Edges out of each state, in the order of the offers. */
  out: Edge[][];
  /** The edge by which each state was first reached: the last of a shortest way there. */
  via: (Edge | undefined)[];
}

/**
 * Walks the whole state space, breadth first. Its size is moments × marks, so it always ends.
 * @param start where to begin, if not at the beginning
 */
export const explore = (scenario: Scenario, start?: State): Explored => {
  const search = searchOf(scenario);
  const states = [start ?? search.start];
  const via: (Edge | undefined)[] = [undefined];
  const out: Edge[][] = [];
  const known = new Map([[keyOf(start ?? search.start), 0]]);
  for (let from = 0; from < states.length; from += 1) {
    const state = states[from] as State;
    out[from] = search.offers(state).map((offer) => {
      const next = search.take(state, offer);
      const seen = known.get(keyOf(next));
      const edge = { from, to: seen ?? states.length, offer };
      if (seen === undefined) {
        known.set(keyOf(next), states.length);
        states.push(next);
        via.push(edge);
      }
      return edge;
    });
  }
  return { search, states, out, via };
};

// Thirty bits hold every mark of four contacts; the moment stands above them.
const keyOf = ({ moment, bits }: State): number => moment * 2 ** 30 + bits;

/** The shortest way from the start to a state. */
export const wayTo = ({ via }: Explored, state: number): Edge[] => {
  const way: Edge[] = [];
  for (let edge = via[state]; edge; edge = via[edge.from]) way.unshift(edge);
  return way;
};

/** The moves of a way: a trail. */
export const trailOf = (way: Edge[]): string[] => way.map((edge) => edge.offer.move);

/** Every state in the story's own words, nearest first. */
export const statesBySearch = (scenario: Scenario): Meaning[] => {
  const { states, search } = explore(scenario);
  return states.map((state) => search.meaning(state));
};
