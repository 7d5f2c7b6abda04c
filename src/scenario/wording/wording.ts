import type { Draft, DraftPerson, Words } from '../draft.ts';
import type { Band, Place } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readingFigures, type ReadingFigures } from './reading-figures.ts';

/**
 * The words of a story, apart from how it hangs together: so that they are judged at once with its form,
 * also while that is still broken.
 */
export interface Wording {
  /** Nothing where the front matter does not say. */
  band: Band | undefined;
  cast: (Pick<DraftPerson, 'role' | 'at'> & { name: string })[];
  apps: Words[];
  /** Where problems with the story as a whole are shown. */
  title: Place;
  passages: Passage[];
  reading: ReadingFigures;
}

/** The words of a draft. */
export const wordingOf = (draft: Draft, tables: Tables): Wording => {
  const { front } = draft;
  const cast = [...(front.cast?.values() ?? [])].map(({ id, name, ...rest }) => ({
    ...rest,
    name: name ?? id,
  }));
  const words = { cast, apps: [...(front.apps?.values() ?? [])], passages: passagesOf(draft) };
  return {
    ...words,
    band: front.band,
    title: front.title?.at ?? front.at,
    reading: readingFigures(words, tables),
  };
};
