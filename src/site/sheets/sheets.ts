import type { WrittenScenario } from '#src/scenario/index.ts';
import { messagesToSpot } from './spotting.ts';

/**
 * What can be printed for a lesson, in the order of the page. `enoughFor`: how many pupils one
 * copy is enough for; what is for the teacher alone has none.
 */
const sheets = [
  {
    id: 'booklet',
    name: 'Story booklet',
    enoughFor: 2,
    about: 'The whole story in numbered boxes, about 15 pages. One for two pupils.',
  },
  {
    id: 'starter',
    name: 'Starter',
    enoughFor: 1,
    about: 'Three questions on what pupils bring along. Before the lesson, if you like.',
  },
  {
    id: 'first',
    name: 'First thoughts',
    enoughFor: 1,
    about: 'Before any teaching. Not marked, no name needed.',
  },
  { id: 'tricks', name: 'Spot the tricks', enoughFor: 2, about: 'After the story, alone or in pairs.' },
  {
    id: 'second',
    name: 'Second thoughts',
    enoughFor: 1,
    about: 'At the end, beside the first thoughts, in another colour.',
  },
  {
    id: 'hand',
    name: 'Helping hand',
    enoughFor: 1,
    about: 'People to tell. Private: each child keeps it, and nobody collects it.',
  },
  {
    id: 'slips',
    name: 'End-of-lesson slips',
    enoughFor: 4,
    about: 'Every pupil writes on one, so that nobody stands out. Read them before pupils go home.',
  },
  { id: 'exit', name: 'Exit quiz', enoughFor: 1, about: 'Six questions, on the same day or a week later.' },
  {
    id: 'cards',
    name: 'Reply cards',
    enoughFor: 2,
    about: 'For the vote, held at the chest. Cut along the lines.',
  },
  {
    id: 'words',
    name: 'Words and ways to begin',
    enoughFor: 4,
    about: 'Keywords and sentence starters, for the table.',
  },
  { id: 'answers', name: 'Answers', about: 'For the teacher.' },
  { id: 'disclosure', name: 'Disclosure card', about: 'For the teacher alone. Never on a projected screen.' },
] as const;

export type SheetId = (typeof sheets)[number]['id'];

/** "28 pages": what to print for a class, or nothing for what the teacher prints once. */
export const copiesFor = (pupils: number, each: (typeof sheets)[number]): string | undefined =>
  'enoughFor' in each
    ? `${Math.ceil(pupils / each.enoughFor)} ${each.id === 'booklet' ? 'copies' : 'pages'}`
    : undefined;

/** Those that a story has use for: without a trick there is none to spot. */
export const sheetsFor = (story: WrittenScenario): readonly (typeof sheets)[number][] =>
  sheets.filter(({ id }) => id !== 'tricks' || messagesToSpot(story).length > 0);

/** Heading and use of a sheet, as `Sheet.astro` takes them. */
export function sheet(id: SheetId): { id: SheetId; heading: string; about: string } {
  const found = sheets.find((each) => each.id === id);
  return { id, heading: found?.name ?? id, about: found?.about ?? '' };
}
