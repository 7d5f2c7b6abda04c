import { judgeWords, type Band, type Finding, type LooseWords } from '#src/scenario/index.ts';
import type { Beside, HomeDraft, LessonDraft, QuizDraft } from './lesson-rule.ts';
import { childrensTexts, familiesTexts, teachersTexts, textsOfHome } from './texts.ts';

/** Said of what adults read: the rest of the rules is about children's reading. */
const forAdults = ['blaming-words', 'scaring-words', 'real-app', 'contact-details', 'reading-level'];
/** England's guidance for teachers is harder; a tired teacher at eight in the morning is who we write for. */
const hardestForTeachers = 9;

type Coded = Finding & { code: string };

const judge = (
  words: LooseWords[],
  band: Band,
  { story, tables }: Beside,
  only?: readonly string[],
): ReturnType<typeof judgeWords> =>
  judgeWords(
    words,
    { band, people: story ?? { cast: [], apps: {} }, at: words[0]?.at ?? { line: 1, column: 1 } },
    tables,
    only,
  );

const tooHardForTeachers = (draft: LessonDraft): Coded[] => {
  const words = teachersTexts(draft);
  const { reading } = judge(words, 'adults', draft, []);
  if (reading.words < 100 || reading.grade <= hardestForTeachers) return [];
  const what = `The reading level of what teachers read is grade ${reading.grade.toFixed(1)}; the most is ${hardestForTeachers}.`;
  return [
    { at: { line: 1, column: 1 }, what, cure: 'Use shorter words and sentences.', code: 'reading-level' },
  ];
};

/** The words of a plan: what the class hears, what teachers read, what families are sent. */
export const planWords = (draft: LessonDraft): Coded[] => {
  const band = draft.story?.band;
  return [
    ...(band ? judge(childrensTexts(draft), band, draft).findings : []),
    ...judge(
      teachersTexts(draft),
      'adults',
      draft,
      forAdults.filter((code) => code !== 'reading-level'),
    ).findings,
    ...judge(familiesTexts(draft), 'adults', draft, forAdults).findings,
    ...tooHardForTeachers(draft),
  ];
};

/** The words of a quiz. An answer that is not the best may be a wrong idea. */
export const quizWords = (draft: QuizDraft): Coded[] => {
  const { quiz, story, at } = draft;
  if (!story) return [];
  const words = Object.entries(quiz).flatMap(([part, items]) =>
    items.flatMap(({ ask, answers }, item): LooseWords[] => [
      { text: ask, at: at([part, item, 'ask']) },
      ...answers.flatMap(({ text, best, why }, answer): LooseWords[] => [
        {
          text,
          at: at([part, item, 'answers', answer, 'text']),
          ...(!best && { wrongIdea: true as const }),
        },
        { text: why, at: at([part, item, 'answers', answer, 'why']) },
      ]),
    ]),
  );
  return judge(words, story.band, draft).findings;
};

/** The words of `home.md`: a grown-up reads them, with a child who reads along. */
export const homeWords = (draft: HomeDraft): Coded[] => {
  const { both, ratherNot } = textsOfHome(draft);
  const words = [...both, ...ratherNot];
  const band = draft.story?.band;
  return [
    ...judge(words, 'adults', draft, forAdults).findings,
    ...(band ? judge(words, band, draft, ['words-not-for-band']).findings : []),
  ];
};
