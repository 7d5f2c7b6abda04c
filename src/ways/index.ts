/**
 * Where a story can lead: every state that it can be in, what is proved of them, how long its walks are, and
 * the ways that were not taken.
 */
export { explore, statesBySearch, trailOf, wayTo, type Edge, type Explored } from './explore.ts';
export { nextDecision, otherWays, skipToEnding, type NextDecision, type OtherWay } from './other-ways.ts';
export { proofs } from './proofs.ts';
export { prove, type ProofFinding } from './prove.ts';
export type { Meaning, Offer, Search, State } from './search.ts';
export { wayThrough, type WayThrough } from './way-through.ts';
export { walkLengths, type WalkLength } from './walk-length.ts';
