import { tooMany, type Finding } from '#src/scenario/index.ts';
import { quizParts, type QuizItem } from '../quiz.ts';
import type { QuizDraft, QuizRule } from './lesson-rule.ts';

interface Placed extends QuizItem {
  path: PropertyKey[];
}

const itemsOf = ({ quiz }: QuizDraft, parts: readonly (typeof quizParts)[number][] = quizParts): Placed[] =>
  parts.flatMap((part) => quiz[part].map((item, index) => ({ ...item, path: [part, index] })));

const item = (id: string, answers: [text: string, best?: true][], pair?: string) =>
  `  - { id: ${id}, ${pair ? `pair: ${pair}, ` : ''}ask: What could Ash do?, answers: [${answers
    .map(([text, best]) => `{ text: ${text}, ${best ? 'best: true, ' : ''}why: It is kind. }`)
    .join(', ')}] }`;
const list = (part: string, ...items: string[]) => [`${part}:`, ...items].join('\n');
const last = (id: string) => item(id, [['Wait for a bit'], ['Tell Gran', true]]);
const first = (id: string) => item(id, [['Tell Gran', true], ['Wait for a bit']]);
const long = (id: string, at: 'first' | 'last') => {
  const answers: [string, true?][] = [['Tell Gran about all of it', true], ['Wait']];
  return item(id, at === 'first' ? answers : answers.reverse());
};

export const itemTwice: QuizRule = {
  code: 'question-twice',
  says: 'Each question of a quiz has an id of its own.',
  bad: list('exit', last('one'), first('one')),
  good: list('exit', last('one'), first('two')),
  check: (draft) => {
    const items = itemsOf(draft);
    return items.flatMap(({ id, path }, index) =>
      items.findIndex((each) => each.id === id) < index
        ? {
            at: draft.at([...path, 'id']),
            what: `Another question is called "${id}" too.`,
            cure: 'Give it another id.',
          }
        : [],
    );
  },
};

/** What is wrong with the pair of one question; its partner stands in the other part. */
const pairProblem = (
  { pair, answers }: Placed,
  partners: Placed[],
): [what: string, cure: string] | undefined => {
  if (pair === undefined) return ['This question has no pair.', 'Give it one: "pair: telling".'];
  const others = partners.filter((each) => each.pair === pair);
  if (others.length !== 1)
    return [
      `The pair "${pair}" joins this question with ${others.length} of the other part.`,
      'Baseline and endpoint ask the same, question for question.',
    ];
  return others[0]?.answers.length === answers.length
    ? undefined
    : [
        `The two questions of the pair "${pair}" have different numbers of answers.`,
        'Give both the same number, so that guessing is as easy.',
      ];
};

export const pairs: QuizRule = {
  code: 'pairs',
  says: 'Each question of the baseline has one pair in the endpoint, with as many answers.',
  bad: list('baseline', item('before', [['Tell Gran', true], ['Wait']], 'telin')),
  good: list('baseline', item('before', [['Tell Gran', true], ['Wait']], 'telling')),
  check: (draft) =>
    (['baseline', 'endpoint'] as const).flatMap((part): Finding[] => {
      const partners = itemsOf(draft, [part === 'baseline' ? 'endpoint' : 'baseline']);
      return itemsOf(draft, [part]).flatMap((each) => {
        const problem = pairProblem(each, partners);
        return problem ? [{ at: draft.at([...each.path, 'pair']), what: problem[0], cure: problem[1] }] : [];
      });
    }),
};

export const sameAnswers: QuizRule = {
  code: 'same-answers',
  says: 'No two answers of a question have the same words.',
  bad: list('exit', item('one', [['Tell Gran', true], ['tell gran']])),
  good: list('exit', item('one', [['Tell Gran', true], ['Tell nobody']])),
  check: (draft) =>
    itemsOf(draft).flatMap(({ answers, path }) => {
      const texts = answers.map(({ text }) => text.toLowerCase());
      return texts.flatMap((text, index) =>
        texts.indexOf(text) < index
          ? {
              at: draft.at([...path, 'answers', index, 'text']),
              what: 'Another answer has the same words.',
              cure: 'Change one of the two.',
            }
          : [],
      );
    }),
};

const bestAt = ({ answers }: Placed) => answers.findIndex(({ best }) => best);
const places = {
  first: (each: Placed) => bestAt(each) === 0,
  second: (each: Placed) => bestAt(each) === 1 && each.answers.length > 2,
  last: (each: Placed) => bestAt(each) === each.answers.length - 1,
};

const isLongest = ({ answers }: Placed) => {
  const best = answers.find((each) => each.best);
  return answers.every((each) => each === best || each.text.length < (best?.text.length ?? 0));
};

/** Said once for the whole quiz, and for each part that is alike in itself. */
const alike = (draft: QuizDraft, is: (each: Placed) => boolean, name: string, cure: string): Finding[] =>
  [quizParts, ...quizParts.map((part) => [part])].flatMap((parts): Finding[] => {
    const items = itemsOf(draft, parts);
    const found = items.filter(is);
    if (!tooMany(found.length, items.length) || !found[0]) return [];
    const where = parts.length > 1 ? 'the quiz' : `"${parts[0]}"`;
    const what = `The best answer is the ${name} one in ${found.length} of ${items.length} questions of ${where}.`;
    return [{ at: draft.at(found[0].path), what, cure }];
  });

export const answerPlace: QuizRule = {
  code: 'best-always-same-place',
  says: 'The best answer changes its place: not first, or second, or last in more than three of four questions.',
  bad: list('exit', last('one'), last('two'), last('three')),
  good: list('exit', last('one'), first('two'), last('three')),
  check: (draft) =>
    Object.entries(places).flatMap(([name, is]) =>
      alike(draft, is, name, 'Change the order of answers in some of them.'),
    ),
};

export const answerLength: QuizRule = {
  code: 'best-always-longest',
  says: 'The best answer is not always the longest: not in more than three of four questions.',
  bad: list('exit', long('one', 'first'), long('two', 'last'), long('three', 'first')),
  good: list('exit', long('one', 'first'), last('two'), long('three', 'first')),
  check: (draft) =>
    alike(draft, isLongest, 'longest', 'Shorten it in some of them, or give the others more words.'),
};
