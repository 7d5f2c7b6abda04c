import type { Phrase } from './phrases.ts';

const whatHappens = 'Show what the other person did next, and leave a way back.';

/** Words that turn the story into a test with a score. No ending and no reply is a failure. */
export const markingPhrases: readonly Phrase[] = [
  {
    words: 'game over|you (?:win|lose|fail|failed)|you (?:won|lost|passed)(?= ?[.!])|better luck next time',
    instead: whatHappens,
  },
  {
    words: '(?:wrong|bad|incorrect|poor|unsafe|risky) (?:answer|choice|decision)|the wrong thing',
    unlessDenied: true,
    instead: whatHappens,
  },
  {
    words: '(?:right|correct|safest|best) (?:answer|choice|decision)',
    unlessDenied: true,
    instead: 'Say what the reply does: “That gives nothing away.”',
  },
];
