import { askingPhrases } from '../wording/asking-phrases.ts';
import { noPhrase, ourWords, type WordRule } from '../wording/word-rule.ts';
import type { Passage } from '../wording/passages.ts';

const whatWrong = (found: string) => `“${found}” asks the pupils about themselves.`;
/** People in the story may ask each other: "Has anyone met jojo?" */
const saidToPupils = ({ voice }: Passage) => ['ask', 'say', 'screen', 'storyteller'].includes(voice);
const check = noPhrase(askingPhrases, (wording) => ourWords(wording).filter(saidToPupils), whatWrong);

/** Questions are about somebody made up: someone in the room may be living this story. */
export const asksTheChild: WordRule = {
  code: 'asks-the-child',
  says: 'Questions are about the made-up child, never about the pupils: not “What would you do?”, not “Has this happened to you?”.',
  bad: '> What would you do now?',
  good: '> What could Ash do now?',
  check: (wording, tables) => (wording.band === 'adults' ? [] : check(wording, tables)),
};
