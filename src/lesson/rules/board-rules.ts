import { didYouMean, type Finding } from '#src/scenario/index.ts';
import type { LessonDraft, LessonRule } from './lesson-rule.ts';

/** Enough to have a say, and few enough to leave time for talk. */
const votes = { least: 3, most: 7 };

const visitsOf = ({ fields }: LessonDraft) =>
  fields.board.flatMap(({ visits }, screen) =>
    visits.map((visit, index) => ({ ...visit, path: ['board', screen, 'visits', index, 'moment'] })),
  );

const screen = (fields: string) => `  - { ${fields} }`;
const welcome = screen('id: welcome, kind: welcome, title: Welcome, minutes: 5, say: [Hello.]');
const baseline = screen(
  'id: before, kind: baseline, title: First thoughts, minutes: 3, say: [Write a letter.]',
);
const story = (visits: string) =>
  screen(`id: story-1, kind: story, title: Ash, minutes: 10, say: [Here is Ash.], visits: [${visits}]`);
const spot = screen('id: spot, kind: spot, title: Spot the tricks, minutes: 5, say: [Look again.]');
const help = screen('id: help, kind: help, title: Where to get help, minutes: 5, say: [Ash is made up.]');
const board = (...screens: string[]) => ['board:', ...screens].join('\n');
const visit = (moment: string, vote = true) => `{ moment: ${moment}, vote: ${vote} }`;
const three = [visit('jojo-says-hi'), visit('jojo-asks-more'), visit('tell')];
const sound = board(welcome, baseline, story(three.join(', ')), spot, help);

export const unknownMoment: LessonRule = {
  code: 'unknown-moment',
  says: 'The board visits moments that the story has.',
  bad: board(
    welcome,
    baseline,
    story([visit('jojo-sais-hi'), ...three.slice(1), visit('jojo-says-hi', false)].join(', ')),
    spot,
    help,
  ),
  good: sound,
  check: (draft) => {
    const known = draft.story?.moments.map(({ id }) => id);
    if (!known) return [];
    return visitsOf(draft)
      .filter(({ moment }) => !known.includes(moment))
      .map(({ moment, path }) => ({
        at: draft.at(path),
        what: `The story has no moment called "${moment}".`,
        cure: didYouMean(moment, known, 'Write its heading in small letters, with "-" for spaces.'),
      }));
  },
};

export const notADecision: LessonRule = {
  code: 'not-a-decision',
  says: 'What the board visits is a decision: a moment with two or more replies. The rest of the story plays between them.',
  bad: board(welcome, baseline, story([...three, visit('tea-time', false)].join(', ')), spot, help),
  good: sound,
  check: (draft) =>
    visitsOf(draft).flatMap(({ moment, path }): Finding[] => {
      const found = draft.story?.moments.find(({ id }) => id === moment);
      if (!found || found.replies.length > 1) return [];
      const what = `"${found.heading}" is no decision: it has ${found.replies.length === 1 ? 'one reply' : 'no replies'}.`;
      return [
        { at: draft.at(path), what, cure: 'Visit the decision before it; the story goes on by itself.' },
      ];
    }),
};

export const visitedTwice: LessonRule = {
  code: 'visited-twice',
  says: 'The board visits a decision once.',
  bad: board(welcome, baseline, story([...three, visit('tell', false)].join(', ')), spot, help),
  good: sound,
  check: (draft) => {
    const visits = visitsOf(draft);
    return visits
      .filter(({ moment }, index) => visits.findIndex((each) => each.moment === moment) < index)
      .map(({ moment, path }) => ({
        at: draft.at(path),
        what: `The board has visited "${moment}" already.`,
        cure: 'Leave one of the two out.',
      }));
  },
};

export const howManyVotes: LessonRule = {
  code: 'how-many-votes',
  says: `The class votes about five times in a lesson: at least ${votes.least} times, at most ${votes.most}.`,
  bad: board(welcome, baseline, story(visit('tell')), spot, help),
  good: sound,
  check: (draft) => {
    const count = visitsOf(draft).filter(({ vote }) => vote).length;
    if (count >= votes.least && count <= votes.most) return [];
    const cure = `Write "vote: true" at ${votes.least} to ${votes.most} of the decisions that the board visits.`;
    return [
      { at: draft.at(['board']), what: `The class votes ${count} ${count === 1 ? 'time' : 'times'}.`, cure },
    ];
  },
};

export const screenTwice: LessonRule = {
  code: 'screen-twice',
  says: 'Each screen of the board has an id of its own.',
  bad: board(welcome, baseline.replace('id: before', 'id: welcome'), story(three.join(', ')), spot, help),
  good: sound,
  check: ({ fields, at }) =>
    fields.board.flatMap(({ id }, index) =>
      fields.board.findIndex((each) => each.id === id) < index
        ? {
            at: at(['board', index, 'id']),
            what: `Another screen is called "${id}" too.`,
            cure: 'Give it another id.',
          }
        : [],
    ),
};

const orderProblem = (kinds: string[]): [at: number, what: string, cure: string] | undefined => {
  const last = kinds.length - 1;
  const firstStory = kinds.indexOf('story');
  const baselineAt = kinds.indexOf('baseline');
  if (kinds[0] !== 'welcome')
    return [0, 'The board does not begin with "welcome".', 'Ground rules and the content note come first.'];
  if (kinds[last] !== 'help')
    return [last, 'The board does not end with "help".', 'Help, and out of the story, come last.'];
  if (firstStory < 0) return [0, 'The board has no "story".', 'Add a screen of kind "story".'];
  if (baselineAt < 0 || baselineAt > firstStory)
    return [firstStory, 'The baseline does not come before the story.', 'Ask it before any teaching.'];
  const spotAt = kinds.indexOf('spot');
  if (spotAt < kinds.lastIndexOf('story'))
    return [
      Math.max(spotAt, 0),
      'The endpoint does not come after the story.',
      'Add a screen of kind "spot" after it.',
    ];
  return undefined;
};

export const boardOrder: LessonRule = {
  code: 'board-order',
  says: 'The board begins with welcome and ends with help; the baseline comes before the story, the endpoint (spot) after it.',
  bad: board(welcome, story(three.join(', ')), baseline, spot, help),
  good: sound,
  check: ({ fields, at }) => {
    const problem = orderProblem(fields.board.map(({ kind }) => kind));
    if (!problem) return [];
    const [index, what, cure] = problem;
    return [{ at: at(['board', index]), what, cure }];
  },
};
