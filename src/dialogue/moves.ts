import type { Line, Moment, Reply, Scenario } from '#src/scenario/index.ts';
import { contactsOf } from './condition.ts';

/** Id of the moment behind the Tell button. */
export const tellMoment = 'tell';

export const reportMove = (contact: string): string => `report:${contact}`;
export const blockMove = (contact: string): string => `block:${contact}`;

/** The safety action of a move that is one: `report:jojo` is `{ does: 'report', contact: 'jojo' }`. */
export const actionOf = (move: string): { does: 'report' | 'block'; contact: string } | undefined => {
  const [does, contact] = move.split(':');
  return contact && (does === 'report' || does === 'block') ? { does, contact } : undefined;
};

/** True if the story has a Tell to go to. */
export const canTell = (scenario: Scenario): boolean =>
  scenario.moments.some((moment) => moment.id === tellMoment);

/** Where a reply leads; nothing for a report or block, which each contact's sheet decides. */
export const targetOf = (reply: Reply): string | undefined =>
  reply.action && reply.action.does !== 'tell' ? undefined : reply.to;

/** Ids of the contacts whom the hero meets here: those who speak, or whose chat it is. */
export const metHere = (scenario: Scenario, moment: Moment): string[] =>
  contactsOf(scenario)
    .map((contact) => contact.id)
    .filter((id) => moment.scene.who === id || moment.lines.some((line) => line.from === id));

/** What taking a reply or confirming a Block shows, before the next moment's own lines. */
export const feedbackOf = (scenario: Scenario, move: string, reply: Reply | undefined): Line[] => {
  const action = actionOf(move);
  const sheet = action?.does === 'block' ? scenario.block[action.contact] : undefined;
  return [...(reply?.feedback ?? []), ...(sheet?.feedback ?? [])];
};

/** One move taken at one moment, as a room's `seen` keeps it. */
export const seenAs = (moment: string, move: string): string => `${moment} ${move}`;
