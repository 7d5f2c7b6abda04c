/** A ready line of the agreement: its words, and what it may end in. */
export interface Line {
  words: string;
  /** The family chooses one; the first stands there until then. */
  ends?: readonly string[];
  /** Ticked to begin with, so that nobody starts with an empty page. */
  ticked?: true;
}

export interface Group {
  id: string;
  title: string;
  lines: readonly Line[];
}

/** Everything that a family may agree on. Nobody is named: names are written by hand, on paper. */
export const groups: readonly Group[] = [
  {
    id: 'private',
    title: 'What we keep private',
    lines: [
      { words: 'We keep our full name, address, school and phone number to ourselves.', ticked: true },
      { words: 'Passwords are for us and our grown-ups, and not for friends.' },
      { words: 'We ask before we post a picture of each other. Grown-ups ask, too.', ticked: true },
      { words: 'Before we send a picture we stop: it is hard to get back.' },
      { words: 'Apps do not show where we are.' },
    ],
  },
  {
    id: 'people',
    title: 'People online',
    lines: [
      { words: 'When somebody is new we ask: who has met them?', ticked: true },
      { words: 'We look at a new app together before we get it.' },
      { words: 'If someone wants to move to another app, we show a grown-up first.', ticked: true },
      { words: 'Nobody meets an online friend without a grown-up, ever.', ticked: true },
    ],
  },
  {
    id: 'devices',
    title: 'Phones, tablets and cameras',
    lines: [
      {
        words: 'At night all of them sleep',
        ends: ['in the kitchen', 'in the hall', 'in a grown-up’s room', 'outside the bedrooms'],
        ticked: true,
      },
      {
        words: 'Video chats happen',
        ends: ['in rooms that we all use', 'with the door open', 'when a grown-up is at home'],
      },
      { words: 'Cameras are off, or covered, when nobody needs them.' },
      { words: 'Meals are for talking. Nobody’s phone comes to the table.' },
      { words: 'We know where Block and Report are in each app that we use.' },
    ],
  },
  {
    id: 'wrong',
    title: 'When something feels wrong',
    lines: [
      { words: 'We stop replying, leave the chat there and show someone.', ticked: true },
      { words: 'Each of us thinks of two grown-ups to tell, one of them at school.', ticked: true },
      { words: 'We do not answer back, and we do not delete it yet.' },
      { words: 'If the first person is busy, we try the next one.' },
      { words: 'It is never too late to tell.' },
    ],
  },
  {
    id: 'grown-ups',
    title: 'What the grown-ups promise',
    lines: [
      { words: 'We listen, and we stay calm. If we don’t, we say sorry and start again.', ticked: true },
      {
        words:
          'You will not lose your phone or tablet for telling us. If someone needs to look at it, we tell you why.',
        ticked: true,
      },
      { words: 'You are not in trouble for telling, even if a rule was broken.', ticked: true },
      { words: 'We tell you who we will talk to before we do it.' },
      { words: 'We keep these rules, too. You may tell us when we don’t.' },
    ],
  },
  {
    id: 'again',
    title: 'And then',
    lines: [
      {
        words: 'We look at this page again',
        ends: ['in a month', 'at half-term', 'in the summer holidays', 'on the next birthday'],
        ticked: true,
      },
    ],
  },
];
