import { defaultQuestion } from '../defaults.ts';
import type { Draft, DraftPerson, Words } from '../draft.ts';
import { actionsOf } from '../resolve/links.ts';
import { contactsOf } from '../resolve/moments.ts';
import type { Person, SafetyAction, WrittenScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { fillFacts, fillNames } from './fill.ts';
import { buildMoment } from './build-moment.ts';
import { buildSheets } from './build-sheets.ts';

const buildPerson = ({ id, name, role, face, picture, profile, fine }: DraftPerson): Person => ({
  id,
  name: name ?? id,
  role: role ?? 'friend',
  ...(face && { face: face.text }),
  ...(picture && { picture: picture.text }),
  profile,
  fine,
});

const record = (words: Map<string, Words> | undefined): Record<string, string> =>
  Object.fromEntries([...(words ?? [])].map(([id, { text }]) => [id, text]));

/** All that the story has; of report and block, only with a contact who is not harmless. */
const defaultNeeds = (draft: Draft): SafetyAction[] => {
  const harm = contactsOf(draft).some(({ fine }) => !fine);
  return actionsOf(draft).filter((does) => does === 'tell' || harm);
};

/** Makes the story of a draft in which every rule of form is kept. */
export const build = (draft: Draft, tables: Tables): WrittenScenario => {
  const { id, front, lesson, moments } = draft;
  const cast = [...(front.cast?.values() ?? [])].map(buildPerson);
  const hero = cast.find(({ role }) => role === 'hero')?.name ?? '';
  const { places, ...sheets } = buildSheets(draft, tables);
  const played = moments.filter(({ kind }) => kind.does === 'moment' || kind.does === 'tell');
  return {
    id,
    lesson,
    title: front.title?.text ?? '',
    band: front.band ?? '9-11',
    question: fillFacts(fillNames(front.question?.text ?? defaultQuestion, { hero }), tables),
    apps: record(front.apps),
    looks: Object.fromEntries(front.looks ?? []),
    cast,
    remembers: record(front.remembers),
    needs: front.needs?.map(({ does }) => does) ?? defaultNeeds(draft),
    moments: played.map((moment) => buildMoment(draft, moment, tables)),
    ...sheets,
    places: { title: front.title?.at ?? front.at, ...places },
  };
};
