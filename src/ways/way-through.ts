import type { Scenario } from '#src/scenario/index.ts';
import { explore, trailOf, wayTo } from './explore.ts';
import type { State } from './search.ts';

/** A way that comes to some moments, one after another. */
export interface WayThrough {
  /** From the beginning of the story to each moment that was reached, in order. */
  trails: string[][];
  /** The first moment that cannot be reached from the one before it. */
  stuckAt?: string;
}

/**
 * The shortest way through some moments of a story, in their order: for a class that sees each, whatever it votes.
 *
 * @param moments ids of moments
 */
export const wayThrough = (scenario: Scenario, moments: readonly string[]): WayThrough => {
  const trails: string[][] = [];
  let here: State | undefined;
  let trail: string[] = [];
  for (const id of moments) {
    const found = explore(scenario, here);
    const at = found.states.findIndex(({ moment }) => scenario.moments[moment]?.id === id);
    const state = found.states[at];
    if (!state) return { trails, stuckAt: id };
    trail = [...trail, ...trailOf(wayTo(found, at))];
    here = state;
    trails.push(trail);
  }
  return { trails };
};
