import type { Band } from '../scenario.ts';
import type { Phrase } from './phrases.ts';

const milder = 'Leave it out, or say it as a nine-year-old would to Gran.';
const pictures = 'Write “a picture” or “a private picture”.';
const noHarm = 'Keep the plot to asking, pushing and keeping secrets.';

/** For 7 to 11: neither the words of the offence, nor violence, nor figures, nor how to get round a rule. */
const underEleven: readonly Phrase[] = [
  {
    words:
      '(?:semi-?)?nudes?|naked|topless|undress\\w*|take (?:off )?(?:\\w+ )?(?:clothes|top|shirt) off|in (?:your|his|her|their) (?:underwear|pants|bikini)',
    instead: pictures,
  },
  { words: "(?:picture|photo|pic|image)s? of (?:your|his|her|their|<child's>) body", instead: pictures },
  {
    words: 'groom(?:ed|er|ers|ing)',
    instead: 'Write “tricked” or “pushed”; the word may stand in a `Listen for:` note.',
  },
  { words: 'sexy|sexual\\w*|sexting|sexts?|sextortion|sex|abus(?:e|ed|er|ers|ing)', instead: milder },
  { words: 'blackmail\\w*|ransom', instead: 'Write “said they would show people”.' },
  {
    words:
      'kidnap\\w*|abduct\\w*|murder\\w*|stabb?(?:ed|ing)?|gun|guns|got in(?:to)? (?:his|her|their|the|a) (?:car|van)',
    instead: noHarm,
  },
  {
    words:
      '(?:kill|hurt|harm|punch|come after) (?:you|your (?:mum|dad|mom|gran|family|brother|sister|friends?|dog|cat|pet)|<child>)',
    unlessDenied: true,
    instead: noHarm,
  },
  {
    words:
      '(?:\\d+|[a-z]+ty) ?(?:%|per ?cent)|(?:one|two|three|[1-9]) (?:in|out of) (?:every )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:children|kids|pupils|people|boys|girls)',
    instead: 'Leave figures to the pages for adults.',
  },
  {
    words:
      "VPNs?|proxy|burner (?:phone|account)|(?:lie|lied|lying|lies) about (?:your|his|her|their|<child's>) age|(?:fake|wrong|older|different) (?:age|birthday|date of birth)",
    instead: 'Leave out how a rule can be got round.',
  },
];

/** For all pupils. */
const underFourteen: readonly Phrase[] = [
  {
    words: 'porn\\w*|penis|vagina|boobs?|breasts|genitals?|masturbat\\w*|orgasm\\w*|rap(?:e|ed|ist|ists)',
    instead: 'Leave it out: no explicit wording in any story for pupils.',
  },
  {
    words:
      'suicid\\w*|self-?harm\\w*|(?:kill|hurt|cut) (?:myself|yourself|himself|herself|themself|themselves)',
    instead: 'Leave it out: it needs more care than a story can give.',
  },
  {
    words: 'p(?:a|ae|e)dophiles?|p(?:a|ae|e)dos?|perverts?|pervy?|predators?|offenders?|molest\\w*',
    instead: 'Say what the person does, not what they are.',
  },
];

/** What a story of each band leaves unsaid. */
export const wordsNotFor: Record<Band, readonly Phrase[]> = {
  '7-9': [...underEleven, ...underFourteen],
  '9-11': [...underEleven, ...underFourteen],
  '11-14': underFourteen,
  adults: [],
};
