/** A kind of detail by which somebody could really be reached. */
export interface Detail {
  kind: string;
  pattern: RegExp;
  cure: string;
}

const asFact = 'Real help comes from the facts file: write it as {childline.number}.';
const leaveOut = 'Leave it out, or let the story only speak of it: “the name of the school”.';

/**
 * Kinds of contact details, the most telling first: a stretch of text counts once.
 * Numbers that Ofcom keeps for drama (07700 900xxx) and `.example` addresses reach nobody and may stand.
 */
export const contactDetails: readonly Detail[] = [
  {
    kind: 'an email address',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?!example\b)[a-z]{2,}/gi,
    cure: asFact,
  },
  {
    kind: 'a web address',
    pattern:
      /(?:https?:\/\/|www\.)(?!\S*\.example\b)\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|edu|gov|uk|io|gg|tv|app|info|co|ly|biz|xyz|eu|chat|games?|link|online)\b(?:\/\S*)?/gi,
    cure: asFact,
  },
  {
    kind: 'an account name',
    pattern: /(?<![\w@])@[\w.]{2,}/g,
    cure: 'Write names with a space or a star, such as jojo * skates: no real account can have one.',
  },
  {
    kind: 'an account name',
    pattern: /\b(?=\w*\p{L})\w{2,}_\w+\b|\b\p{L}{4,}\d{2,}\w*\b/gu,
    cure: 'Write names with a space or a star, such as jojo * skates: no real account can have one.',
  },
  {
    kind: 'a phone number',
    pattern:
      /(?<![\w.])(?!07700 ?900)(?:\+\d|0)(?:[ -]?\d){6,}(?!\w)|(?<![\w.])(?!07700 ?900)\d(?:[ -]?\d){7,}(?!\w)/g,
    cure: asFact,
  },
  {
    kind: 'a phone number',
    pattern: /(?<=\b(?:call|ring|phone|dial|text)(?:ing|ed|s)? )(?:999|911|112|111|101|105)\b/gi,
    cure: asFact,
  },
  { kind: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, cure: leaveOut },
  {
    kind: 'a street address',
    pattern:
      /\b\d+[a-z]?,? (?:\p{Lu}[\p{L}']+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Gardens|Terrace|Place|Court|Grove|Park|Square|Hill|St|Rd|Ave)\b/gu,
    cure: leaveOut,
  },
];
