import { wordsOf } from '../wording/sentences.ts';
import type { WordRule } from '../wording/word-rule.ts';

/** Real chats are full of short forms; a child who reads slowly can take one at a time. */
export const shortForms: WordRule = {
  code: 'short-forms',
  says: 'A contact’s message has at most one short form of lessons/spoken.yaml: `u`, `ur`, `im`.',
  bad: 'jojo: im on my board, are u on ur bike',
  good: 'jojo: im on my board, are you on your bike',
  check: ({ passages }, { spoken }) =>
    passages
      .filter(({ voice }) => voice === 'contact')
      .flatMap(({ text, at }) => {
        const used = wordsOf(text).filter((word) => Object.hasOwn(spoken, word.toLowerCase()));
        if (used.length < 2) return [];
        const list = used.map((word) => `“${word}”`).join(', ');
        return {
          at,
          what: `This message has ${String(used.length)} short forms: ${list}.`,
          cure: 'Keep one and write the others out.',
        };
      }),
};
