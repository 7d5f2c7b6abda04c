import type { PlacedBlock } from '../read-sections.ts';
import type { HomeDraft, LessonDraft, Spoken } from './lesson-rule.ts';

type Path = PropertyKey[];

/** Fields of the plan that children read or hear. */
const forChildren = new Set([
  'pupilLessonOutcome',
  'iCan',
  'contentNote',
  'groundRules',
  'sentenceStarters',
  'description',
  'title',
  'shows',
  'say',
]);
/** Ids and the like: not words. */
const notWords = new Set([
  'short',
  'rooms',
  'curriculum',
  'tricks',
  'twoDays',
  'id',
  'kind',
  'screen',
  'moment',
]);
/** Wrong ideas stand there in order to be answered. */
const wrongIdeas = new Set(['misconception', 'misconceptions', 'likelyAnswers']);

interface Text extends Spoken {
  children: boolean;
}

const walk = (value: unknown, path: Path, at: LessonDraft['at']): Text[] => {
  if (typeof value === 'string') {
    const named = path.filter((step) => typeof step === 'string');
    const field = named.at(-1) ?? '';
    const wrongIdea = wrongIdeas.has(field) && { wrongIdea: true as const };
    return [{ text: value, at: at(path), children: forChildren.has(field), ...wrongIdea }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return notWords.has(key) ? [] : walk(inner, [...path, step], at);
  });
};

/** A paragraph, or each line of a list. */
const spokenIn = ({ at, text, items, lines }: PlacedBlock): Spoken[] =>
  (items ?? [text]).map((each, index) => ({ text: each, at: lines?.[index] ?? at }));

const ofBlocks = (draft: LessonDraft, wanted: (name: string) => boolean): Spoken[] =>
  Object.entries(draft.sections)
    .filter(([name]) => wanted(name))
    .flatMap(([, blocks]) => blocks)
    .flatMap(spokenIn);

/** What the class reads or hears. */
export const childrensTexts = (draft: LessonDraft): Spoken[] => [
  ...walk(draft.fields, [], draft.at).filter(({ children }) => children),
  ...walk(draft.fields.hingeQuestion.ask, ['hingeQuestion', 'ask'], draft.at),
];

/** What only teachers read. */
export const teachersTexts = (draft: LessonDraft): Spoken[] => [
  ...walk(draft.fields, [], draft.at).filter(({ children }) => !children),
  ...ofBlocks(draft, (name) => name !== 'families'),
];

/** What families are sent. */
export const familiesTexts = (draft: LessonDraft): Spoken[] => ofBlocks(draft, (name) => name === 'families');

export const everyText = (draft: LessonDraft): Spoken[] => [
  ...walk(draft.fields, [], draft.at),
  ...ofBlocks(draft, () => true),
];

/** The words of `home.md`: what both read, and what does not help, which may be a wrong thing to say. */
export const textsOfHome = ({ fields, sections, at }: HomeDraft): { both: Spoken[]; ratherNot: Spoken[] } => {
  const linesOf = (name: keyof typeof sections): Spoken[] => (sections[name] ?? []).flatMap(spokenIn);
  return {
    both: [
      { text: fields.title, at: at(['title']) },
      ...fields.plan.map((text, index) => ({ text, at: at(['plan', index]) })),
      ...linesOf('forTwo'),
      ...linesOf('together'),
    ],
    ratherNot: linesOf('ratherNot').map((line) => ({ ...line, wrongIdea: true as const })),
  };
};
