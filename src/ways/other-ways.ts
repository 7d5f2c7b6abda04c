import type { Moment, Scenario } from '#src/scenario/index.ts';
import { explore, trailOf, wayTo, type Explored } from './explore.ts';
import { canTell, seenAs, targetOf, tellMoment } from '#src/dialogue/index.ts';

/** A reply that was never taken, and the shortest trail to where it is on offer. */
export interface OtherWay {
  moment: string;
  heading: string;
  move: string;
  text: string;
  said: boolean;
  /** Belongs to the telling: who hears it, and in what words. */
  telling: boolean;
  trail: string[];
}

const explorations = new WeakMap<Scenario, Explored>();

const explored = (scenario: Scenario): Explored => {
  const found = explorations.get(scenario) ?? explore(scenario);
  explorations.set(scenario, found);
  return found;
};

/** Moments from Tell on: reached by telling, not by chatting. */
const tellingMoments = (scenario: Scenario): Set<string> => {
  const byId = new Map(scenario.moments.map((moment) => [moment.id, moment]));
  const found = new Set<string>(canTell(scenario) ? [tellMoment] : []);
  for (const id of found) {
    for (const reply of byId.get(id)?.replies ?? []) {
      const target = targetOf(reply);
      if (target) found.add(target);
    }
  }
  return found;
};

/**
 * Replies not yet seen, each with the shortest trail to it, ways of telling first.
 * @param seen what `seenAs` gave for each move ever taken
 */
export const otherWays = (scenario: Scenario, seen: readonly string[]): OtherWay[] => {
  const { states, out } = explored(scenario);
  const known = new Set(seen);
  const telling = tellingMoments(scenario);
  const ways: OtherWay[] = [];
  for (const [at, edges] of out.entries()) {
    const moment = scenario.moments[states[at]?.moment ?? -1];
    if (!moment || edges.filter((edge) => edge.offer.reply).length < 2) continue;
    for (const { offer } of edges) {
      const name = seenAs(moment.id, offer.move);
      if (!offer.reply || offer.reply.action?.contact || known.has(name)) continue;
      known.add(name);
      ways.push({
        moment: moment.id,
        heading: moment.heading,
        move: offer.move,
        text: offer.reply.text,
        said: offer.reply.said,
        telling: telling.has(moment.id),
        trail: trailOf(wayTo(explored(scenario), at)),
      });
    }
  }
  const order = new Map(scenario.moments.map((each, place) => [each.id, place]));
  return ways.sort(
    (one, other) =>
      Number(other.telling) - Number(one.telling) ||
      (order.get(one.moment) ?? 0) - (order.get(other.moment) ?? 0),
  );
};

/** A decision in a contact's chat that the player has not met yet, and the shortest trail to it. */
export interface NextDecision {
  moment: Moment;
  trail: string[];
}

/** The first decision, in the story's order, of a chat with a contact that was never met. */
export const nextDecision = (scenario: Scenario, seen: readonly string[]): NextDecision | undefined => {
  const met = new Set(seen.map((each) => each.split(' ')[0]));
  const contacts = new Set(scenario.cast.filter((p) => p.role === 'contact').map((p) => p.id));
  const { states } = explored(scenario);
  for (const moment of scenario.moments) {
    const chat = moment.scene.app !== undefined && contacts.has(moment.scene.who ?? '');
    if (!chat || moment.replies.length < 2 || met.has(moment.id)) continue;
    const at = states.findIndex((state) => scenario.moments[state.moment]?.id === moment.id);
    if (at >= 0) return { moment, trail: trailOf(wayTo(explored(scenario), at)) };
  }
  return undefined;
};
