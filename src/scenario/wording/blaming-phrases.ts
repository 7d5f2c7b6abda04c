import type { Phrase } from './phrases.ts';

const notAtFault = 'Say who is responsible: the person who tricked or pushed the child.';
const stillTime = 'Say what can be done now, such as “It is never too late to tell.”';
const stayWithThem = 'Say what a kind helper would: “I believe you. It is not your fault.”';

/**
 * Words that put it on the child. A child to whom this has happened is in the room and reads them too.
 * `they` and `she` may be the contact, so those stand only where a contact cannot be meant.
 */
export const blamingPhrases: readonly Phrase[] = [
  {
    words: "<child> (?:really |just )?(?:should|ought to)(?:n't| not| never)?(?: have|'ve)",
    instead: stillTime,
  },
  {
    words:
      "(?:he|she|they) should(?:n't| not| never)? have (?:told|known|listened|asked (?:an adult|a grown-up|someone)|said no|been (?:more )?careful|blocked|reported)",
    instead: stillTime,
  },
  { words: "if only <child> (?:had|hadn't|did|didn't)", instead: stillTime },
  {
    words:
      "why did(?:n't| not) (?:<child>|he|she|they) (?:just |ever )?(?:tell|say|ask|block|report|stop|come)",
    instead: stillTime,
  },
  { words: "why did(?:n't| not)? you", instead: stayWithThem },
  { words: 'what (?:were|was) <child> thinking|how could you', instead: stayWithThem },
  {
    words:
      '<child> ?<be> (?:(?:so|very|a bit|a little|really|just|being) )*(?:silly|stupid|foolish|careless|daft|dumb|naive|gullible|naughty|reckless|irresponsible|to blame|at fault|wrong to)',
    unlessDenied: true,
    instead: notAtFault,
  },
  {
    words:
      '(?:silly|stupid|foolish|careless|naughty|naive|gullible|daft) (?:of <child>|girl|boy|child|kids?|children|pupils?|mistake|thing to (?:do|say|send)|<child>)',
    unlessDenied: true,
    instead: notAtFault,
  },
  {
    words:
      "(?:make|makes|made|making) (?:(?:a|an|the|his|her|their|your) )?(?:(?:big|bad|silly|terrible|little|small|huge) )?mistakes?|(?:<child's>|his|her) (?:(?:big|biggest|own|first) )?mistake",
    unlessDenied: true,
    instead: notAtFault,
  },
  {
    words:
      '(?:put|puts|putting) (?:himself|herself|themself|themselves|yourself|<child>) (?:at risk|in danger)',
    unlessDenied: true,
    instead: notAtFault,
  },
  {
    words:
      "(?:fall|falls|fell|fallen|falling) for (?:it|that|them|him|her|(?:the|this|their|his|her|a|<contact>'s) (?:\\w+ )?(?:tricks?|lies?|lines?|act|story|scam))",
    unlessDenied: true,
    instead: 'Write “was tricked”: it says who did it.',
  },
  { words: '(?:let|lets|letting) (?:it|this|that) happen', unlessDenied: true, instead: notAtFault },
  {
    words: "(?:<child's>|(?:his|her|their) own) (?:own )?fault",
    unlessDenied: true,
    instead: 'Write “It is not your fault”, or leave it out.',
  },
  { words: '(?:blame|blames|blamed|blaming) <child>', unlessDenied: true, instead: notAtFault },
  {
    words:
      '(?:brought|bring|brings) (?:it|this|that) on|(?:asked|asking|asks) for it|got what <child> deserved',
    unlessDenied: true,
    instead: notAtFault,
  },
  {
    words: '(?:I )?told you so|(?:you were|had been|was) warned|(?:knew|should know|know|known) better',
    unlessDenied: true,
    instead: stayWithThem,
  },
  {
    words: '(?:got|gets?|getting) (?:yourself|himself|herself|themself|themselves) into',
    unlessDenied: true,
    instead: notAtFault,
  },
  { words: '(?:led|leads?|leading) (?:<contact>) on', unlessDenied: true, instead: notAtFault },
  {
    words:
      "<child>(?: ?<be>|'ll be| (?:will|would|could|might|may) be) in (?:so much |big |a lot of |serious |real )?trouble",
    unlessDenied: true,
    instead: 'Write “not in trouble”: fear of trouble is why children keep quiet.',
  },
  {
    words:
      '(?:disappointed (?:in|with)|ashamed of) <child>|(?:cross|angry|furious) (?:with|at) you|shame on <child>|let (?:me|us|everyone|everybody) down',
    unlessDenied: true,
    instead: stayWithThem,
  },
];
