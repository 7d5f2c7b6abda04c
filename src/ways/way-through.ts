import type { Scenario } from '#src/scenario/index.ts';
import { explore, type Edge } from './explore.ts';

/** A way that comes to some moments, one after another. */
export interface WayThrough {
  /** From the beginning of the story to each moment that was reached, in order. */
  trails: string[][];
  /** The first moment that no way reaches after those before it. */
  stuckAt?: string;
}

/** Somewhere in the story, with as many of the moments behind it. */
interface Stand {
  state: number;
  reached: number;
  edge?: Edge;
  before?: Stand;
}

/** The trail to a place, and where on it each moment was reached. */
const trailsTo = (last: Stand): string[][] => {
  const stands: Stand[] = [];
  for (let stand: Stand | undefined = last; stand; stand = stand.before) stands.unshift(stand);
  const moves = stands.flatMap(({ edge }) => edge?.offer.move ?? []);
  return Array.from({ length: last.reached }, (_, visit) =>
    moves.slice(
      0,
      stands.findIndex(({ reached }) => reached > visit),
    ),
  );
};

/**
 * The shortest way through some moments of a story, in their order: for a class that sees each, whatever it votes.
 *
 * @param moments ids of moments
 */
export const wayThrough = (scenario: Scenario, moments: readonly string[]): WayThrough => {
  const { states, out } = explore(scenario);
  const isNext = (state: number, reached: number): boolean =>
    scenario.moments[states[state]?.moment ?? -1]?.id === moments[reached];
  const start: Stand = { state: 0, reached: isNext(0, 0) ? 1 : 0 };
  const known = new Set([`0 ${String(start.reached)}`]);
  const stands = [start];
  let furthest = start;
  for (const stand of stands) {
    if (stand.reached > furthest.reached) furthest = stand;
    if (furthest.reached === moments.length) break;
    for (const edge of out[stand.state] ?? []) {
      const reached = stand.reached + (isNext(edge.to, stand.reached) ? 1 : 0);
      const name = `${String(edge.to)} ${String(reached)}`;
      if (known.has(name)) continue;
      known.add(name);
      stands.push({ state: edge.to, reached, edge, before: stand });
    }
  }
  const stuckAt = moments[furthest.reached];
  return { trails: trailsTo(furthest), ...(stuckAt !== undefined && { stuckAt }) };
};
