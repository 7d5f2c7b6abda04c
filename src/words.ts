/** All text of the interface. Stories bring their own; `{hero}`, `{contact}`, `{helper}` are filled in by `say`. */
export const words = {
  start: {
    about: 'A story in chat messages. {hero} is made up. You decide what {hero} does.',
    aboutAdults: 'A story in short scenes. {hero} is made up. You decide what {hero} says and does.',
    noteAdults:
      'Say the thing you might really say. You see what the child hears. There is always a way back.',
    stopAdults: 'You can stop at any time, and go back as often as you like.',
    near: 'Have a grown-up near, so that you can talk about it.',
    stop: 'You can stop, skip or leave at any time. You do not have to say why.',
    note: 'Someone online is friendly to {hero}, and then asks for more and more. Every ending is a good one.',
    two: 'Think of two grown-ups you could tell. Keep the names in your head.',
    sound: 'There is no sound, unless you turn on reading aloud.',
    kept: 'Nothing that you do here is sent to anyone.',
    fresh: 'Start fresh',
    freshAdults: 'Start',
    carryOn: 'Carry on',
    carryOnWhy: 'Somebody began this story in this tab. Was it you?',
    onPaper: 'Read it on paper form instead',
    forGrownUps: 'For your grown-up: what to talk about',
    time: 'About {minutes} minutes',
    ages: 'ages {band}',
    agesAdults: 'for parents and carers',
  },
  chat: {
    log: 'Chat with {who}',
    scene: 'Scene: {place}',
    friend: '{hero}’s friend',
    group: 'Group chat',
    live: 'Live now',
    followedBy: 'Followed by {names}',
    openProfile: 'Open the profile',
    profile: 'Profile: {who}',
    back: 'Back to the chat',
    hero: '{hero} says',
    did: '{hero} decides',
    says: '{who} says',
    hurry: 'Show it all now',
    phoneDown: '{hero} put the screen down',
    reported: '{hero} reported {contact}.',
    blocked: '{hero} blocked {contact}.',
    trick: 'A trick {who} used: {trick}',
    tricks: 'Tricks {who} used: {tricks}',
    hide: 'Hide the replies',
    show: 'Show the replies',
    readAgain: 'Read it aloud again',
  },
  mood: {
    happy: '{hero} feels happy',
    calm: '{hero} feels calm',
    unsure: '{hero} is not sure',
    worried: '{hero} feels worried',
    relieved: '{hero} feels better',
  },
  ways: {
    goBack: 'Go back',
    another: 'Try another way',
    anotherWhy: 'Go back to an earlier moment. What happened after it is undone.',
    soFar: 'The story so far',
    next: 'What {hero} does next',
    skip: 'Skip to how it can end',
    notNow: 'Not now',
  },
  safety: {
    tell: 'Tell someone',
    report: 'Report',
    block: 'Block',
    told: '{hero} told',
    telling: 'Telling now',
    reported: '{hero} reported',
    blocked: '{hero} blocked',
    slogan: 'Block, report, tell. Any order. Always tell.',
    practice: 'This is practice. Nobody gets a message. Want to tell someone for real?',
    realHelp: 'Real help',
    tellSteps: ['Stop replying.', 'Leave the chat there.', 'Show someone.'],
    tellWhy: 'You do not need the right words. You can point, or write it. Next, you choose who.',
    goAndTell: 'Go and tell',
    reportTitle: 'Report {contact}',
    send: 'Send the report',
    pickOne: 'Tap one first. Any of them is fine.',
    sent: '{hero}’s report is sent',
    done: 'Done',
    blockTitle: 'Block {contact}',
  },
} as const;

/** Fills `{name}` places of a text; a place without a value stays as it is written. */
export const say = (text: string, values: Record<string, string> = {}): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);

const lists = new Intl.ListFormat('en-GB');

/** "Kit, Dev and Amina" */
export const listed = (names: string[]): string => lists.format(names);
