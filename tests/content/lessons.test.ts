import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLessons } from '#src/check/index.ts';
import { readFrameworks } from '#src/lesson/index.ts';
import { printProblem } from '#src/scenario/index.ts';
import { boxOf, layOut } from '#src/site/paper.ts';
import { storyOf } from '#tests/support/stories.ts';

const { lessons, problems } = checkLessons();
const { frameworks } = readFrameworks(readFileSync('lessons/frameworks.yaml', 'utf8'));

describe('the plans', () => {
  it('have no problems', () => {
    expect(problems.map(printProblem)).toEqual([]);
    expect(lessons.length).toBeGreaterThan(0);
  });

  it('use every statement of the table', () => {
    const used = lessons.flatMap(({ lesson }) => lesson.curriculum);
    expect(Object.keys(frameworks.statements).filter((id) => !used.includes(id))).toEqual([]);
  });

  it.each(lessons)('$file: the home room only where an adult sits beside the child', ({ lesson }) => {
    expect(lesson.supervisionLevel).toContain('assemblies');
    expect(lesson.beforeYouStart.length).toBeGreaterThanOrEqual(6);
  });

  it.each(lessons)(
    '$file: both days together are as long as the lesson, and what comes twice',
    ({ lesson }) => {
      const minutes = (ids: string[]) =>
        lesson.board.filter(({ id }) => ids.includes(id)).reduce((sum, screen) => sum + screen.minutes, 0);
      const twice = lesson.twoDays.first.filter((id) => lesson.twoDays.second.includes(id));
      expect(minutes(lesson.twoDays.first) + minutes(lesson.twoDays.second)).toBe(
        lesson.minutes - lesson.spare + minutes(twice),
      );
    },
  );

  it.each(lessons)('$file: the booklet has a box for every moment, and every box is led to', ({ lesson }) => {
    const story = storyOf(lesson.lesson);
    const paper = layOut(story);
    expect(Object.keys(paper.moments)).toEqual(story.moments.map(({ id }) => id));
    const led = new Set(story.moments.flatMap(({ replies }) => replies.map((reply) => boxOf(paper, reply))));
    // At the foot of each page, and where Block leads.
    for (const sheet of Object.values(story.block)) led.add(paper.moments[sheet.to]);
    led.add(paper.moments.tell);
    expect(Object.values(paper.moments).filter((box) => box !== 1 && !led.has(box))).toEqual([]);
  });
});
