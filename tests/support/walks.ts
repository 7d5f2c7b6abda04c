/** A named way through a story, with the ending that it promises. Unit tests play it, and browsers too. */
export interface Walk {
  /** What it stands for, as the title of a test: "tells at once". */
  name: string;
  /** Name of the lesson's folder. */
  story: string;
  trail: readonly string[];
  /** Heading of the ending. */
  ending: string;
}

const newFollower = (name: string, ending: string, trail: readonly string[]): Walk => ({
  name,
  story: 'new-follower',
  trail,
  ending,
});

export const tellsAtTheFollow = newFollower(
  'tells at the follow, and then reports and blocks',
  'Goat Club votes again',
  [
    'nobody-has-met-jojo',
    'tell',
    'finding-the-words',
    'gran-listens.show',
    'side-by-side.tablet',
    'report:jojo',
    'block:jojo',
    'what-the-grown-ups-do',
    'goat-club-votes-again',
  ],
);

export const tellsAtTheMove = newFollower(
  'tells at the move to other apps, to a mum who is busy at first',
  'Gran gets nine across',
  [
    'the-bin-gets-a-fan-club.thanks',
    'jojo-is-good-fun.bin',
    'jojo-asks-about-school',
    'jojo-wants-two-more-apps.roof',
    'tell',
    'mum-is-busy',
    'mum-listens.mirror',
    'side-by-side.cross',
    'block:jojo',
    'report:jojo',
    'what-the-grown-ups-do',
    'gran-gets-nine-across',
  ],
);

export const getsTheApps = newFollower(
  'gets the apps, blocks, is not heard, and tells on',
  'Two apps go in the bin',
  [
    'nobody-has-met-jojo',
    'jojo-is-good-fun.how',
    'jojo-asks-about-school.same',
    'jojo-wants-two-more-apps.school',
    'it-is-quiet-in-chattlebox',
    'jojo-asks-where-nobody-can-see.quiet',
    'block:jojo',
    'tell',
    'mr-cole-says-ignore-it',
    'mrs-bello-listens.again',
    'side-by-side.school',
    'report:jojo',
    'what-the-grown-ups-do',
    'two-apps-go-in-the-bin',
  ],
);

export const sendsAPhoto = newFollower('sends a photo, deletes the chat, and tells', 'The spoon turns up', [
  'the-bin-gets-a-fan-club',
  'jojo-is-good-fun.goat',
  'jojo-asks-about-school.why',
  'jojo-wants-two-more-apps.which',
  'jojo-asks-for-a-picture.here',
  'jojo-is-cross.first',
  'ash-sends-a-photo',
  'it-goes-quiet',
  'tell',
  'mum-is-busy',
  'mum-listens.help',
  'side-by-side.jumper',
  'report:jojo',
  'block:jojo',
  'what-the-grown-ups-do',
  'the-spoon-turns-up',
]);

/** Every walk that is worth a name. */
export const walks: readonly Walk[] = [tellsAtTheFollow, tellsAtTheMove, getsTheApps, sendsAPhoto];
