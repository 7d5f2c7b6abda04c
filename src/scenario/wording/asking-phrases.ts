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
      "(?:have|has|did|do|does|'ve) (?:any(?:one|body)|you|any of you|somebody|someone)(?: here| in (?:this|the|our|your) class)? (?:ever|had|been|got|sent|talked|met|know anyone)",
    instead: aboutTheHero,
  },
  {
    words: '(?:ever )?happened to (?:you|any of you|anyone in (?:this|the|your|our) class)',
    instead: aboutTheHero,
  },
  { words: 'your own (?:story|stories|experience|experiences)|tell us about a time', instead: aboutTheHero },
];
