import { markingPhrases } from '../wording/marking-phrases.ts';
import { noPhrase, ourWords, type WordRule } from '../wording/word-rule.ts';

const whatWrong = (found: string) => `“${found}” marks the player, and a story is not a test.`;

/** No score and no failure state, in words either. */
export const markingWords: WordRule = {
  code: 'marking-words',
  says: 'Nothing is marked right or wrong: no “wrong answer”, no “game over”, no “try again”.',
  bad: 'Wrong answer! Try again.',
  good: 'jojo asks again. Ash can still stop, or go to find someone.',
  check: noPhrase(markingPhrases, ourWords, whatWrong),
};
