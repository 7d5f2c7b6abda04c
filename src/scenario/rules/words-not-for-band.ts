import { noPhrase, type WordRule } from '../wording/word-rule.ts';
import type { Wording } from '../wording/wording.ts';
import { wordsNotFor } from '../wording/words-by-band.ts';

const notes = new Set(['listenFor', 'ratherNot']);
const readByPupils = ({ passages }: Wording) => passages.filter(({ voice }) => !notes.has(voice));

/** Subjects that are too old for the class. Contacts' messages are read for this, too. */
export const wordsNotForBand: WordRule = {
  code: 'words-not-for-band',
  says: 'Under 11, a story has no words of the offence, no violence, no figures and nothing on getting round rules; under 14, nothing explicit and no self-harm. Everything but `Listen for:` and `Rather not:` is read for this, contacts’ messages too.',
  bad: 'jojo: send me a nude',
  good: 'jojo: send me a pic',
  check: (wording, tables) => {
    const { band } = wording;
    if (!band) return [];
    const whatWrong = (found: string) => `“${found}” is not for a story for ages ${band}.`;
    return noPhrase(wordsNotFor[band], readByPupils, whatWrong)(wording, tables);
  },
};
