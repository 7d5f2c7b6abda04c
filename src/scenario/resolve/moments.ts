import type { Draft, DraftMoment, DraftPerson } from '../draft.ts';
import { once } from './once.ts';

/** Moments by id, without the reserved headings; of two with the same id, the first. */
export const momentsById = once((draft: Draft): ReadonlyMap<string, DraftMoment> => {
  const moments = new Map<string, DraftMoment>();
  for (const moment of draft.moments)
    if (moment.kind.does === 'moment' && !moments.has(moment.id)) moments.set(moment.id, moment);
  return moments;
});

/** Where the story begins. */
export const openingOf = (draft: Draft): DraftMoment | undefined =>
  draft.moments.find(({ kind }) => kind.does === 'moment');

export const tellOf = (draft: Draft): DraftMoment | undefined =>
  draft.moments.find(({ kind }) => kind.does === 'tell');

export const reportOf = (draft: Draft): DraftMoment | undefined =>
  draft.moments.find(({ kind }) => kind.does === 'report');

/** The sheet for one contact: their own, or the one for all. */
export const blockOf = (draft: Draft, contact: string): DraftMoment | undefined => {
  const sheets = draft.moments.filter(({ kind }) => kind.does === 'block');
  const named = (name?: string) => sheets.find(({ kind }) => kind.does === 'block' && kind.contact === name);
  return named(contact) ?? named();
};

export const contactsOf = once((draft: Draft): readonly DraftPerson[] =>
  [...(draft.front.cast?.values() ?? [])].filter(({ role }) => role === 'contact'),
);
