import type { BoardLesson, BoardPack, SpottedTrick, Visit } from '#src/game/board/index.ts';
import { follow } from '#src/dialogue/index.ts';
import type { Lesson, QuizItem } from '#src/lesson/index.ts';
import type { Tables, WrittenScenario } from '#src/scenario/index.ts';
import { explore, walkLengths, wayThrough } from '#src/ways/index.ts';
import { words } from '#src/words.ts';
import { heroOf } from '../paper.ts';
import { link } from '../link.ts';
import { boosterNote, boosterScreens } from './booster-run.ts';
import { packFor } from '../pack.ts';
import { messagesToSpot } from '../sheets/spotting.ts';

const asked = (items: QuizItem[]) =>
  items.map(({ id, ask, answers }) => ({ id, ask, answers: answers.map(({ text }) => text) }));

const actionWords: Record<string, string> = {
  tell: words.safety.tell,
  report: words.safety.report,
  block: words.safety.block,
};

/** What was chosen at the end of one trail on the way to a longer one, as a reader sees it. */
const chosen = (story: WrittenScenario, from: string[], to: string[]): string => {
  const move = to[from.length];
  const reply = follow(story, from).replies.find((each) => each.move === move);
  if (reply) return reply.said ? `“${reply.text}”` : reply.text;
  return actionWords[move?.split(':')[0] ?? ''] ?? '';
};

const headingOf = ({ moments }: WrittenScenario, moment: string): string =>
  moments.find(({ id }) => id === moment)?.heading ?? '';

/** The decisions of the plan, each with a way to it that no vote can change. */
const visitsOf = (lesson: Lesson, story: WrittenScenario): Visit[] => {
  const visits = lesson.board.flatMap((screen) =>
    screen.visits.map((visit) => ({ ...visit, screen: screen.id })),
  );
  const { trails } = wayThrough(
    story,
    visits.map(({ moment }) => moment),
  );
  return visits.slice(0, trails.length).map((visit, at) => {
    const trail = trails[at] ?? [];
    return {
      ...visit,
      heading: headingOf(story, visit.moment),
      trail,
      suppose: at > 0 ? chosen(story, trails[at - 1] ?? [], trail) : '',
    };
  });
};

const spotsOf = (
  story: WrittenScenario,
  { tricks }: Tables,
  wanted: (trick: string) => boolean,
): SpottedTrick[] =>
  messagesToSpot(story)
    .filter(({ trick }) => wanted(trick))
    .map(({ from, text, trick }) => ({
      from,
      text,
      name: tricks[trick]?.name ?? trick,
      says: tricks[trick]?.says ?? '',
    }));

/** Of both a lesson and a booster: what comes out of the story itself. */
const fromStory = (story: WrittenScenario, tables: Tables) => ({
  id: story.id,
  lesson: story.lesson,
  title: story.title,
  hero: heroOf(story).name,
  talk: Object.fromEntries(
    story.moments.flatMap(({ id, talk }) =>
      talk ? [[id, { ask: talk.ask, listenFor: talk.listenFor }]] : [],
    ),
  ),
  childline: tables.facts['childline.number']?.value ?? '',
  respond: link('/respond/'),
});

/** A lesson after its plan. */
const wholeLesson = (lesson: Lesson, story: WrittenScenario, tables: Tables): BoardLesson => ({
  ...fromStory(story, tables),
  minutes: lesson.minutes,
  screens: lesson.board.map(({ visits: _visits, ...screen }) => screen),
  twoDays: lesson.twoDays,
  before: lesson.beforeYouStart,
  rules: lesson.groundRules,
  contentNote: lesson.contentNote,
  starters: lesson.sentenceStarters,
  hinge: lesson.hingeQuestion,
  baseline: asked(lesson.quiz.baseline),
  endpoint: asked(lesson.quiz.endpoint),
  spots: spotsOf(story, tables, (trick) => lesson.tricks.includes(trick)),
  visits: visitsOf(lesson, story),
  notes: link(`/lessons/${lesson.lesson}/board/notes/`),
});

/** The decisions on the fullest way through a booster, each voted on. */
const boosterVisits = (story: WrittenScenario): Visit[] => {
  const { trail } = walkLengths(story, explore(story)).longest;
  const visits: Visit[] = [];
  for (const at of [...trail, ''].keys()) {
    const here = trail.slice(0, at);
    const { moment, replies, ended } = follow(story, here);
    if (ended || replies.length < 2 || visits.some((visit) => visit.moment === moment.id)) continue;
    const suppose = chosen(story, visits.at(-1)?.trail ?? [], here);
    visits.push({
      moment: moment.id,
      heading: moment.heading,
      vote: true,
      screen: 'story',
      trail: here,
      suppose: visits.length > 0 ? suppose : '',
    });
  }
  return visits;
};

/** A booster: a quarter of an hour, without a plan of its own. */
const boosterLesson = (lesson: Lesson, story: WrittenScenario, tables: Tables): BoardLesson => {
  const fromBooster = fromStory(story, tables);
  const spots = spotsOf(story, tables, () => true);
  const screens = boosterScreens(story.title, fromBooster.hero, spots.length > 0);
  return {
    ...fromBooster,
    minutes: screens.reduce((sum, { minutes }) => sum + minutes, 0),
    screens,
    before: lesson.beforeYouStart,
    rules: lesson.groundRules,
    contentNote: boosterNote(fromBooster.hero),
    starters: lesson.sentenceStarters,
    baseline: [],
    endpoint: [],
    spots,
    visits: boosterVisits(story),
    notes: link(`/lessons/${story.lesson}/board/notes/${story.id.split('/')[1] ?? ''}/`),
  };
};

/** What both windows of the board need of a lesson, or of one of its boosters. */
export const boardLesson = (lesson: Lesson, story: WrittenScenario, tables: Tables): BoardLesson =>
  story.id === story.lesson ? wholeLesson(lesson, story, tables) : boosterLesson(lesson, story, tables);

/** All that the board page needs. */
export const boardPack = (lesson: Lesson, story: WrittenScenario, tables: Tables): BoardPack => ({
  pack: packFor(story, tables, 'board'),
  lesson: boardLesson(lesson, story, tables),
});
