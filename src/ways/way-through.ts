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
 * A short way through some moments of a story, in their order: for a class that sees each, whatever it votes. It
 * presses as few safety buttons as can be, and takes the story's own replies instead: a class hears why first.
 *
 * @param moments ids of moments
 */
export const wayThrough = (scenario: Scenario, moments: readonly string[]): WayThrough => {
  const { states, out } = explore(scenario);
  const isNext = (state: number, reached: number): boolean =>
    scenario.moments[states[state]?.moment ?? -1]?.id === moments[reached];
  const start: Stand = { state: 0, reached: isNext(0, 0) ? 1 : 0 };
  const known = new Set<string>();
  let furthest = start;
  // Nearest first, and whatever one more safety button leads to after all that can do without.
  for (let stands = [start], more: Stand[] = []; stands.length > 0; stands = more, more = []) {
    for (const stand of stands) {
      const name = `${String(stand.state)} ${String(stand.reached)}`;
      if (known.has(name)) continue;
      known.add(name);
      if (stand.reached > furthest.reached) furthest = stand;
      if (furthest.reached === moments.length) return { trails: trailsTo(furthest) };
      for (const edge of out[stand.state] ?? []) {
        const reached = stand.reached + (isNext(edge.to, stand.reached) ? 1 : 0);
        (edge.offer.reply ? stands : more).push({ state: edge.to, reached, edge, before: stand });
      }
    }
  }
  const stuckAt = moments[furthest.reached];
  return { trails: trailsTo(furthest), ...(stuckAt !== undefined && { stuckAt }) };
};
