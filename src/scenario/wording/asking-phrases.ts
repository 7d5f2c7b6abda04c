import type { Phrase } from './phrases.ts';

const aboutTheHero = 'Ask about the made-up child: “What could Ash do?”';

/** Questions about the pupils themselves. Someone in the class may be living this story. */
export const askingPhrases: readonly Phrase[] = [
  {
    words: 'what (?:would|will|should|could|do) you (?:do|say|send|choose|pick|type)',
    instead: aboutTheHero,
  },
  {
    words:
      "(?:have|did|do|'ve) (?:you|any of you) (?:ever|had|been|got|sent|talked|met|know (?:any|some)(?:one|body))|(?:has|have|did|does) (?:any|some)(?:one|body) (?:here|you know|in (?:this|our|your|the) class)",
    instead: aboutTheHero,
  },
  {
    words: '(?:ever )?happened to (?:you|any of you|anyone in (?:this|the|your|our) class)',
    instead: aboutTheHero,
  },
  { words: 'your own (?:story|stories|experience|experiences)|tell us about a time', instead: aboutTheHero },
];
