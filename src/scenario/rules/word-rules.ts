import type { WordRule } from '../wording/word-rule.ts';
import { asksTheChild } from './asks-the-child.ts';
import { blamingWords } from './blaming-words.ts';
import { contactDetailsRule } from './contact-details.ts';
import { markingWords } from './marking-words.ts';
import { readingLevel } from './reading-level.ts';
import { realApp } from './real-app.ts';
import { scaringWords } from './scaring-words.ts';
import { sentenceTooLong } from './sentence-too-long.ts';
import { shortForms } from './short-forms.ts';
import { wordsNotForBand } from './words-not-for-band.ts';

/** The words of a story: judged at once with its form, and they stop nobody from playing it. */
export const wordRules: readonly WordRule[] = [
  blamingWords,
  scaringWords,
  markingWords,
  asksTheChild,
  wordsNotForBand,
  contactDetailsRule,
  realApp,
  sentenceTooLong,
  readingLevel,
  shortForms,
];
