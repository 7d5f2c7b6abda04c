import type { Phrase } from './phrases.ts';

const whatHelps = 'Say what helps: who can be told, and what they do then.';
const hope = 'Say that it can be sorted out, and that telling is never too late.';

/** Words that frighten. A frightened child hides it; a calm one tells. */
export const scaringPhrases: readonly Phrase[] = [
  {
    words: 'stranger danger|dangerous strangers?',
    instead:
      'Say what the person does, such as asking for a picture: most people who try this do not look like strangers.',
  },
  {
    words: '(?:bad|evil|wicked|nasty|sick) (?:people|person|man|men|stranger|strangers)',
    instead: 'Say what the person does, not what they are.',
  },
  {
    words:
      "(?:never|not|n't) trust (?:anyone|anybody|people)|trust (?:no one|nobody)|(?:everyone|everybody|people) online (?:lies?|(?:is|are) (?:lying|fake|dangerous|bad))",
    instead: 'Say how to check: some new people are harmless.',
  },
  {
    words:
      '<child> (?:could|might|will|would|may|can) (?:get |be |have been |have got )(?:hurt|harmed|attacked|taken|followed home|killed|kidnapped)',
    unlessDenied: true,
    instead: whatHelps,
  },
  { words: "(?:it is|it's|it was)(?: now)? too late", unlessDenied: true, instead: hope },
  {
    words:
      '(?:no way back|no going back|nothing (?:<child>|anyone|anybody|we) can do|no one can help|nobody can help)',
    instead: hope,
  },
  {
    words: '(?:online|on the internet|out there|everywhere) for ?ever|for ?ever (?:online|on the internet)',
    unlessDenied: true,
    instead: hope,
  },
  {
    words:
      "(?:ruin|ruins|ruined|wreck|wrecked|destroy|destroyed) (?:<child's>|his|her|their|a|your) (?:whole )?(?:life|lives|future)",
    unlessDenied: true,
    instead: hope,
  },
  {
    words:
      'the police (?:will|are going to|might|could) (?:come|arrest|take)|(?:arrest|arrests|arrested) <child>',
    unlessDenied: true,
    instead: whatHelps,
  },
  {
    words:
      'something (?:terrible|awful|horrible|really bad|very bad|bad) (?:will|could|might|may|is going to|was going to) happen',
    unlessDenied: true,
    instead: whatHelps,
  },
  {
    words: "(?:will|'ll|might|may|would) (?:be sorry|regret)|live to regret",
    unlessDenied: true,
    instead: hope,
  },
];
