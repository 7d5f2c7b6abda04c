import type { Place, WrittenMoment, WrittenReply, WrittenScenario } from '#src/scenario/index.ts';
import { explore, wayTo, type Edge, type Explored } from './explore.ts';
import { actionOf, canTell, tellMoment } from '#src/dialogue/index.ts';
import { proofs } from './proofs.ts';

/** Something that a proof found: the same shape as a rule's finding. */
export interface ProofFinding {
  code: string;
  at: Place;
  what: string;
  cure: string;
}

/** A state or a line at which a proof breaks. */
export interface Broken {
  /** Place in `states` of the nearest state that breaks it; without one, no way leads there at all. */
  state?: number;
  at?: Place;
  what: string;
  cure: string;
}

const momentAt = (story: WrittenScenario, explored: Explored, state: number): WrittenMoment | undefined =>
  story.moments[explored.states[state]?.moment ?? -1];

const stepWords = (story: WrittenScenario, explored: Explored, file: string, edge: Edge): string => {
  const moment = momentAt(story, explored, edge.from);
  const reply = edge.offer.reply as WrittenReply | undefined;
  const line = (reply ?? moment)?.at.line ?? 1;
  const words = reply ? `“${reply.text}”` : `“${safetyWords(story, edge.offer.move)}”`;
  return `${words} (${file}:${String(line)})`;
};

const safetyWords = (story: WrittenScenario, move: string): string => {
  const action = actionOf(move);
  const name = story.cast.find((person) => person.id === action?.contact)?.name ?? '';
  if (action) return `${action.does === 'report' ? 'Report' : 'Block'} ${name}`;
  return move === tellMoment ? 'Tell someone' : move;
};

const wayWords = (story: WrittenScenario, explored: Explored, file: string, state: number): string => {
  const way = wayTo(explored, state).map((edge) => stepWords(story, explored, file, edge));
  return way.length > 0 ? ` The shortest way there: ${way.join(', then ')}.` : ' It is so at the start.';
};

/**
 * Proves over the whole state space what design.md section 5 promises: telling always on offer and always
 * near, an ending always within reach, nobody stuck, a blocked contact silent, each reply and `if` line met.
 * @param file shown in the shortest way to a violation
 */
export const prove = (
  story: WrittenScenario,
  file: string,
): { findings: ProofFinding[]; explored: Explored } => {
  const explored = explore(story);
  const findings = proofs.flatMap(({ code, adults, check }) => {
    if (!adults && !canTell(story)) return [];
    return check(story, explored).map(({ state, at, what, cure }) => ({
      code,
      at: at ?? momentAt(story, explored, state ?? 0)?.at ?? story.places.title,
      what: what + (state === undefined ? '' : wayWords(story, explored, file, state)),
      cure,
    }));
  });
  return { findings, explored };
};
