import type { Draft, DraftMoment, DraftReply } from '../draft.ts';
import { kindOf } from '../read/heading-kind.ts';
import type { SafetyAction } from '../scenario.ts';
import { contactsOf, momentsById } from './moments.ts';
import { scenesOf } from './scenes.ts';

/** What a reply leads to. */
export type Link =
  | { is: 'moment'; to: DraftMoment }
  | { is: 'action'; does: SafetyAction; contact?: string }
  /** Report or block, where nobody can tell whom. */
  | { is: 'action-on-nobody'; does: SafetyAction }
  | { is: 'unknown' };

/** The safety actions that the story has; band `adults` has none, and without a contact there is nobody to block. */
export const actionsOf = (draft: Draft): SafetyAction[] => {
  if (draft.front.band === 'adults') return [];
  return contactsOf(draft).length || !draft.front.cast ? ['tell', 'report', 'block'] : ['tell'];
};

const contactMeant = (draft: Draft, moment: DraftMoment, named: string | undefined): string | undefined => {
  if (named !== undefined) return named;
  const contacts = contactsOf(draft).map(({ id }) => id);
  if (contacts.length < 2) return contacts[0];
  const who = scenesOf(draft).get(moment)?.scene.who;
  return contacts.find((id) => id === who);
};

/** Finds out where a reply of a moment leads. */
export const linkOf = (draft: Draft, moment: DraftMoment, reply: DraftReply): Link => {
  const kind = kindOf(reply.target, draft.front);
  if (kind.does === 'moment') {
    const to = momentsById(draft).get(reply.target);
    return to ? { is: 'moment', to } : { is: 'unknown' };
  }
  if (!actionsOf(draft).includes(kind.does)) return { is: 'unknown' };
  if (kind.does === 'tell') return { is: 'action', does: 'tell' };
  const contact = contactMeant(draft, moment, kind.contact);
  // A broken cast is told of elsewhere: whose name is missing cannot be judged.
  if (contact === undefined && draft.front.cast) return { is: 'action-on-nobody', does: kind.does };
  return { is: 'action', does: kind.does, ...(contact !== undefined && { contact }) };
};

/** The name after `as:`, if the reply has one. */
export const asOf = (reply: DraftReply): string | undefined =>
  reply.marks.map(({ text }) => /^as: ?(.+)$/.exec(text)?.[1]).find((name) => name !== undefined);

/** What the trail keeps; nothing where the link leads nowhere. */
export const moveOf = (draft: Draft, moment: DraftMoment, reply: DraftReply): string | undefined => {
  const link = linkOf(draft, moment, reply);
  if (link.is === 'unknown' || link.is === 'action-on-nobody') return undefined;
  if (link.is === 'action' && link.contact !== undefined) return `${link.does}:${link.contact}`;
  const to = link.is === 'moment' ? link.to.id : link.does;
  const name = asOf(reply);
  return name === undefined ? to : `${to}.${name}`;
};
