import type { Rule } from '../rules/rule.ts';
import type { Passage } from './passages.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import type { Wording } from './wording.ts';

/** About the words of a story: judged at once with its form. */
export type WordRule = Rule<Wording>;

/** Contacts and the hero may say what they say; so may a note on what not to say. */
const saidByUs = ({ voice, slip }: Passage) =>
  !slip && voice !== 'contact' && voice !== 'hero' && voice !== 'ratherNot';

/** What the storyteller, helpers, friends, feedback and talking points say: the words that the project answers for. */
export const ourWords = ({ passages }: Wording): Passage[] => passages.filter(saidByUs);

/** A `check` that looks for phrases in some passages; `what` says what is wrong with one that was found. */
export const noPhrase =
  (
    phrases: readonly Phrase[],
    read: (wording: Wording) => Passage[],
    what: (found: string) => string,
  ): WordRule['check'] =>
  (wording) =>
    findPhrases(wording, read(wording), phrases).map(({ passage, found, instead }) => ({
      at: passage.at,
      what: what(found),
      cure: instead,
    }));
