import type { BoardScreen } from '#src/game/board/index.ts';

const screen = (
  fields: Pick<BoardScreen, 'id' | 'kind' | 'title' | 'minutes' | 'say'> & Partial<BoardScreen>,
) => ({
  shows: [],
  do: [],
  lookFor: [],
  likelyAnswers: [],
  misconceptions: [],
  ...fields,
});

/** Read to the class before a booster. */
export const boosterNote = (hero: string): string =>
  `A short story today. ${hero} is made up. You can pass, look away or take a break at any time. You do not have to say why.`;

/** The screens of a booster, the same for all: back in, one short story, its tricks, help. */
export const boosterScreens = (title: string, hero: string, hasTricks: boolean): BoardScreen[] => [
  screen({
    id: 'welcome',
    kind: 'welcome',
    title: 'Welcome back',
    minutes: 2,
    say: [
      'Some time ago we had a lesson with a story in it. What do you still know of it?',
      'Today there is a short one. The people are new, and they are made up.',
      'Here are our rules again. You can pass at any time.',
    ],
    do: [
      'Let the class remember before you show anything. Take two or three answers, about the story only.',
      'Show where the question box is.',
    ],
    lookFor: ['Anyone who goes quiet. Note it for later, and say nothing now.'],
  }),
  screen({
    id: 'story',
    kind: 'story',
    title,
    minutes: 8,
    say: [
      'I will show the messages one at a time. Then you decide.',
      'Vote with a card at your chest and your eyes shut. Nobody has to explain a vote.',
    ],
    do: [
      'Take the vote, then any reply that you like. Next goes on, and at the end it ends well.',
      'Ask what the other person is doing before you go on. Do not ask why anyone voted as they did.',
    ],
    lookFor: [`Pupils who use block, report and tell by themselves, for ${hero}.`],
  }),
  ...(hasTricks
    ? [
        screen({
          id: 'spot',
          kind: 'spot',
          title: 'Spot the tricks',
          minutes: 2,
          say: ['Which trick is this? Tell your partner first.'],
          do: ['Show each message. Wait, then show its name.'],
        }),
      ]
    : []),
  screen({
    id: 'help',
    kind: 'help',
    title: 'Where to get help',
    minutes: 3,
    say: [
      'Here is where real help is. It is always a good time to tell.',
      'Everyone writes on a slip. Tick one box, fold it and put it in the box.',
    ],
    do: ['Everyone writes on a slip, so that nobody stands out. Read the slips before the pupils go home.'],
    lookFor: ['A slip with "please talk to me". You and the safeguarding lead act on it today.'],
  }),
];
