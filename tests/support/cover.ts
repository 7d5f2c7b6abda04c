import type { Scenario } from '#src/scenario/index.ts';
import { explore, type Edge, type Explored } from '#src/ways/index.ts';

/** One press of a walk: a reply, or one of the three safety buttons. */
export interface Step {
  move: string;
  by: 'reply' | 'safety';
  /** What it tries out: this reply of its moment, or this safety action of its scene. */
  tries: string;
}

type Press = Step & { to: number };

/** Report and Block act on the contact whose chat is open, or on the first; the others have their turn after. */
const isNearest = (edges: Edge[], who: string, move: string): boolean => {
  const [does, contact] = move.split(':');
  if (contact === undefined) return true;
  const contacts = edges.flatMap(({ offer }) => {
    const [other, whom = ''] = offer.move.split(':');
    return other === does ? [whom] : [];
  });
  return contact === (contacts.find((each) => each === who) ?? contacts[0]);
};

/** A reply that is a safety action can be done in two ways, and both are to be tried. */
const pressesOf = (story: Scenario, { states, out }: Explored, { from, to, offer }: Edge): Press[] => {
  const { move, reply } = offer;
  const moment = story.moments[states[from]!.moment]!;
  const { place, who = '', time } = moment.scene;
  const byReply: Press = { move, to, by: 'reply', tries: `${moment.id}: ${move}` };
  const bySafety: Press = { move, to, by: 'safety', tries: `${place} ${who} ${time}: ${move}` };
  const near = isNearest(out[from]!, who, move);
  if (!reply) return near ? [bySafety] : [];
  // A reply with a name of its own, such as `tell.open`, says more than the button does.
  return reply.action && near && !move.includes('.') ? [byReply, bySafety] : [byReply];
};

/** The shortest way from a state to a press that tries something new, or no way. */
const wayToNew = (presses: Press[][], start: number, left: Set<string>): Press[] => {
  const ways = new Map<number, Press[]>([[start, []]]);
  // Nearest first: a map is walked in the order in which it grows.
  for (const [state, way] of ways) {
    for (const press of presses[state]!) {
      if (left.has(press.tries)) return [...way, press];
      if (!ways.has(press.to)) ways.set(press.to, [...way, press]);
    }
  }
  return [];
};

/** From the start from one new press to the next, for as long as there is one ahead. */
const walkNew = (presses: Press[][], left: Set<string>): Press[] => {
  const walk: Press[] = [];
  for (let way = wayToNew(presses, 0, left); way.length > 0; way = wayToNew(presses, walk.at(-1)!.to, left)) {
    walk.push(...way);
    for (const { tries } of way) left.delete(tries);
  }
  return walk;
};

/**
 * A few walks that together try every reply of every moment, and every safety action of every scene where it
 * is on offer. Every path would be thousands of walks; every press is about thirty.
 */
export const cover = (story: Scenario): Step[][] => {
  const explored = explore(story);
  const presses = explored.out.map((edges) => edges.flatMap((edge) => pressesOf(story, explored, edge)));
  const left = new Set(presses.flat().map(({ tries }) => tries));
  const walks: Step[][] = [];
  while (left.size > 0) walks.push(walkNew(presses, left));
  return walks;
};
