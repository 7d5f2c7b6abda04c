import { orGap, plainPiece, type Paragraph, type Piece } from '../paragraphs.ts';

/** What the person may have asked of the child; said only where the school has agreed to say it. */
export const asks = {
  apps: 'move to other apps',
  pictures: 'send pictures',
  secret: 'keep it secret',
} as const;
export type Ask = keyof typeof asks;

/** What the form asks for. Typed by an adult, kept nowhere. */
export interface Fields {
  /** Police or social care, who agreed what may be said. */
  agreedWith: string;
  /** Of an `<input type="datetime-local">`: 2026-11-22T15:40 */
  agreedWhen: string;
  /** Only then does any of the three say so: a school may have told social care alone. */
  policeTold: boolean;
  asked: Ask[];
  school: string;
  /** Of an `<input type="date">`: 2026-11-22 */
  date: string;
  police: string;
  care: string;
  lead: string;
  leadReach: string;
  outOfHours: string;
}

/** Numbers and addresses of the facts file. */
export interface Numbers {
  emergency: string;
  police: string;
  ceop: string;
  childline: string;
  nspcc: string;
}

export const emptyFields: Fields = {
  agreedWith: '',
  agreedWhen: '',
  policeTold: false,
  asked: [],
  school: '',
  date: '',
  police: '',
  care: '',
  lead: '',
  leadReach: '',
  outOfHours: '',
};

const gaps = {
  agreedWith: 'who agreed what may be said',
  agreedWhen: 'date and time',
  school: 'name of the school',
  date: 'date of the letter',
  police: 'local police, and how to reach them',
  care: 'children’s social care, and how to reach them',
  lead: 'name of the safeguarding lead',
  leadReach: 'how to reach the safeguarding lead',
  outOfHours: 'who to call when the school is closed',
} as const;

const lists = new Intl.ListFormat('en-GB');
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "22 November 2026", "22 November 2026, 15:40"; what is no date, as it stands. */
export const readableDate = (value: string): string => {
  const [day = '', time] = value.split('T');
  const date = new Date(`${day}T00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return value;
  return time ? `${days.format(date)}, ${time.slice(0, 5)}` : days.format(date);
};

const blank = (fields: Fields, name: keyof typeof gaps): Piece =>
  orGap(name === 'date' || name === 'agreedWhen' ? readableDate(fields[name]) : fields[name], gaps[name]);

const text = (...pieces: Piece[]): Paragraph => ({ kind: 'text', pieces });
const line = (...pieces: Piece[]): Paragraph => ({ kind: 'line', pieces });
const step = (strong: string, ...pieces: Piece[]): Paragraph => ({
  kind: 'step',
  pieces: [{ strong }, ...pieces],
});
const point = (strong: string, ...pieces: Piece[]): Paragraph => ({
  kind: 'point',
  pieces: [{ strong }, ...pieces],
});
const heading = (words: string): Paragraph => ({ kind: 'heading', pieces: [words] });

/** Whether anyone has agreed what may be said. Until then the letter says at its top that it must not go out. */
export const isAgreed = ({ agreedWith, agreedWhen }: Fields): boolean =>
  agreedWith.trim() !== '' && agreedWhen !== '';

const draft = (fields: Fields): Paragraph[] =>
  isAgreed(fields)
    ? []
    : [text({ gap: 'Draft. Do not send it before the police or social care have agreed these words' })];

const whatHappened = ({ asked }: Fields, child: string): string =>
  asked.length > 0
    ? ` The person asked the ${child} to ${lists.format(asked.map((each) => asks[each]))}.`
    : ' What was written worried us.';

/** Words that say it, or none. */
const told = ({ policeTold }: Fields): string => (policeTold ? ' The police have been told.' : '');

const sign = (fields: Fields): Paragraph[] => [
  line(blank(fields, 'lead')),
  line('Safeguarding lead, ', blank(fields, 'school')),
];

/** The letter to parents and carers, all of it: preview, print, copy and Word file show these paragraphs. */
export const letter = (fields: Fields, numbers: Numbers): Paragraph[] => [
  ...draft(fields),
  { kind: 'title', pieces: [blank(fields, 'school')] },
  text(blank(fields, 'date')),
  text('Dear parents and carers,'),
  text(
    'A pupil has been contacted online by someone they do not know.',
    whatHappened(fields, 'pupil'),
    told(fields),
    ' We have agreed with ',
    blank(fields, 'agreedWith'),
    ' what we can say here.',
  ),
  text('The same person may have written to other children. So we ask every family to do one thing tonight.'),
  heading('Tonight: look together'),
  text(
    'Sit down with your child. Look at their followers, friend requests and messages with them, not behind their back. ',
    'Be curious, not cross. You could say: “Show me who follows you. Who have you met? Has anyone new asked you to ',
    'move to another app, or for a picture?” A friend of a friend can still be someone nobody has met.',
  ),
  heading('If you find something'),
  text(
    'This means messages that worry you, or an account that asks for pictures, to keep a secret or to move to another app.',
  ),
  step('Believe your child, and say so.', ' “I believe you. I’m glad you told me.”'),
  step(
    'Don’t blame.',
    ' “It’s not your fault. You’re not in trouble.” That is true even if they are too young for the app.',
  ),
  step(
    'Stay calm.',
    ' Leave the device in their hands. Don’t write to the person, and don’t delete the chat.',
  ),
  step(
    'Report it.',
    ` Call ${numbers.police}, or ${numbers.emergency} if a child is in danger now. You can also report to CEOP: ${numbers.ceop}. Then tell us.`,
  ),
  step('Then report and block', ' in the app, together.'),
  text(
    'If there is a private picture of any child, do not look at it, copy it or send it on. Say that it is there when you report.',
  ),
  heading('Please don’t post about this'),
  text(
    'Please don’t post about this or try to find out who it is about. Guessing hurts a child, and it can get in the way of the police.',
  ),
  heading('Please don’t ban the internet'),
  text(
    'Most children use the internet without harm: to find things out, to talk and to have fun. A ban makes it harder for a child to tell.',
  ),
  heading('Who can help'),
  point('Police: ', blank(fields, 'police')),
  point('Children’s social care: ', blank(fields, 'care')),
  point('At school: ', blank(fields, 'lead'), ', ', blank(fields, 'leadReach')),
  point('When school is closed: ', blank(fields, 'outOfHours')),
  point('For your child: ', `Childline, ${numbers.childline}, free`),
  point('For you: ', `NSPCC Helpline, ${numbers.nspcc}`),
  text('Yours sincerely,'),
  ...sign(fields),
];

/** What a text message has room for, in characters. */
export const textLimit = 300;

/** Straight marks only: a single curly one doubles what a message costs. */
const textWithout = (fields: Fields, numbers: Numbers): string =>
  `: someone online contacted a pupil.${told(fields)} Tonight, look at followers and messages WITH your ` +
  "child: curious, not cross. Found something? Believe, don't blame, stay calm, report " +
  `(${numbers.police}; danger ${numbers.emergency}), then block. Please don't post or guess who.`;

/** The letter in one text message, never longer than `textLimit`: a name that has no room becomes "Our school". */
export const textMessage = (fields: Fields, numbers: Numbers): string => {
  const rest = textWithout(fields, numbers);
  const name = plainPiece(blank(fields, 'school'));
  return (name.length + rest.length > textLimit ? 'Our school' : name) + rest;
};

/** From one safeguarding lead to another. */
export const noteToSchools = (fields: Fields, numbers: Numbers): Paragraph[] => [
  ...draft(fields),
  { kind: 'title', pieces: ['For safeguarding leads of nearby schools'] },
  text(blank(fields, 'date')),
  text(
    'A child in our area has been contacted online by someone they do not know.',
    whatHappened(fields, 'child'),
    told(fields),
    ' What this note says was agreed with ',
    blank(fields, 'agreedWith'),
    ', ',
    blank(fields, 'agreedWhen'),
    '. The same person may have written to children at your school.',
  ),
  heading('Please'),
  step(
    'Keep this in your safeguarding team.',
    ' Don’t forward it, post it, or try to find out who the child is.',
  ),
  step(
    'Be ready to be told.',
    ' Children may come to you this week. Listen, believe, don’t blame, promise no secrets, and write down their own words.',
  ),
  step('Don’t test it.', ' Nobody looks for the account, writes to it or asks pupils about it.'),
  step('Don’t look at or copy pictures', ' of any child. Say that they are there when you report.'),
  step(
    'Report what you hear',
    ` to the police: ${numbers.police}, or ${numbers.emergency} if a child is in danger now. Online: CEOP, ${numbers.ceop}.`,
  ),
  step('Ask the police before you write to families,', ' so that all our letters say the same.'),
  heading('Contacts'),
  point('Police: ', blank(fields, 'police')),
  point('Children’s social care: ', blank(fields, 'care')),
  point('Our safeguarding lead: ', blank(fields, 'lead'), ', ', blank(fields, 'leadReach')),
  point('Out of hours: ', blank(fields, 'outOfHours')),
  text('Thank you.'),
  ...sign(fields),
];
