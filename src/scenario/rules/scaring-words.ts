import { scaringPhrases } from '../wording/scaring-phrases.ts';
import { noPhrase, ourWords, type WordRule } from '../wording/word-rule.ts';

const whatWrong = (found: string) => `“${found}” frightens, and a frightened child hides things.`;

/** Calm words: fear keeps a child from telling. */
export const scaringWords: WordRule = {
  code: 'scaring-words',
  says: 'Storyteller, helpers, friends and feedback do not frighten: no “stranger danger”, no “too late”, no “for ever online”.',
  bad: 'It is too late. The photo is online for ever.',
  good: 'It is never too late. Grown-ups can ask for the photo to be taken down.',
  check: noPhrase(scaringPhrases, ourWords, whatWrong),
};
