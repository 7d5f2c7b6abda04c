import type { Moment, Scenario } from '#src/scenario/index.ts';
import { explore, trailOf, wayTo, type Explored } from './explore.ts';
import { contactsOf, canTell, seenAs, targetOf, tellMoment } from '#src/dialogue/index.ts';

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
      if (!offer.reply || offer.reply.action?.contact || offer.reply.sendsPicture || known.has(name))
        continue;
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

/** The shortest way on from a trail to an ending, as a whole trail; nothing where none lies ahead. */
export const skipToEnding = (scenario: Scenario, trail: readonly string[]): string[] | undefined => {
  const { search } = explored(scenario);
  let here = search.start;
  for (const move of trail) {
    const offer = search.offers(here).find((each) => each.move === move);
    if (offer) here = search.take(here, offer);
  }
  const ahead = explore(scenario, here);
  const end = ahead.states.findIndex((state) => scenario.moments[state.moment]?.ending);
  return end < 0 ? undefined : [...trail, ...trailOf(wayTo(ahead, end))];
};

/** A decision in a contact's chat that the player has not met yet, and the shortest trail to it. */
export interface NextDecision {
  moment: Moment;
  trail: string[];
}

/** Chats with a contact in which there is something to decide, in the story's order. */
const chatDecisions = (scenario: Scenario): Moment[] => {
  const contacts = new Set(contactsOf(scenario).map((contact) => contact.id));
  return scenario.moments.filter(
    ({ scene, replies }) => scene.app !== undefined && contacts.has(scene.who ?? '') && replies.length > 1,
  );
};

/** The next decision in a contact's chat that was never met: after the furthest that was, or there is none. */
export const nextDecision = (scenario: Scenario, seen: readonly string[]): NextDecision | undefined => {
  const met = new Set(seen.map((each) => each.split(' ')[0]));
  const decisions = chatDecisions(scenario);
  const furthest = decisions.findLastIndex(({ id }) => met.has(id));
  const found = explored(scenario);
  for (const moment of decisions.slice(furthest + 1)) {
    const at = found.states.findIndex((state) => scenario.moments[state.moment] === moment);
    const state = found.states[at];
    // Nobody is led to send a picture in order to see more.
    if (!state || found.search.meaning(state).marks.includes('sends-picture')) continue;
    return { moment, trail: trailOf(wayTo(found, at)) };
  }
  return undefined;
};
