import { blamingPhrases } from '../wording/blaming-phrases.ts';
import { noPhrase, ourWords, type WordRule } from '../wording/word-rule.ts';

const whatWrong = (found: string) => `“${found}” puts it on the child.`;

/** Nothing that the project says may lay blame on a child: who feels to blame does not tell. */
export const blamingWords: WordRule = {
  code: 'blaming-words',
  says: 'Storyteller, helpers, friends and feedback never put it on the child. Replies marked `slip`, `Rather not:` notes and the hero’s own lines are not read for this.',
  bad: 'gran: You should have told me. That was a silly mistake.',
  good: 'gran: You told me now. Somebody tricked you, and that was wrong of them.',
  check: noPhrase(blamingPhrases, ourWords, whatWrong),
};
