import type { Lesson } from '#src/lesson/index.ts';
import type { Problem, WrittenScenario } from '#src/scenario/index.ts';
import { wayThrough } from '#src/ways/index.ts';

/** The line of a plan on which a visit stands; the text, not the data, knows it. */
const lineOf = (text: string, moment: string): number =>
  text.split('\n').findIndex((line) => line.includes('moment:') && line.includes(moment)) + 1 || 1;

/**
 * Whether the board can come to all decisions that it visits, one after another, whatever the class votes.
 *
 * @param text of `lesson.md`
 */
export const boardWay = (file: string, text: string, lesson: Lesson, story: WrittenScenario): Problem[] => {
  const visits = lesson.board.flatMap((screen) => screen.visits.map(({ moment }) => moment));
  const { trails, stuckAt } = wayThrough(story, visits);
  if (stuckAt === undefined) return [];
  const before = visits[trails.length - 1];
  const from = before === undefined ? 'the beginning' : `"${before}"`;
  const what = `The board can't come from ${from} to "${stuckAt}".`;
  const cure = 'Visit them in an order in which the story can come to them, or leave one out.';
  return [{ file, line: lineOf(text, stuckAt), column: 1, what, cure, code: 'board-way' }];
};
