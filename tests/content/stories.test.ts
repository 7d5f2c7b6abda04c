import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLessons, guideFile, withRules } from '#src/check/index.ts';
import { prove } from '#src/ways/index.ts';
import { readTables } from '#src/lesson/index.ts';
import { printProblem, readStory } from '#src/scenario/index.ts';

const { stories, problems } = checkLessons();
const { tables } = readTables('lessons');

describe('the lessons', () => {
  it('have no problems, and neither have the tables that they share', () => {
    expect(problems.map(printProblem)).toEqual([]);
    expect(stories.length).toBeGreaterThan(0);
  });

  it.each(stories)('$story.lesson: every proof holds', ({ story, file }) => {
    expect(prove(story, file).findings).toEqual([]);
  });

  it('put no words into a mouth by the Tell button: what is said on the way to a helper has a name of its own', () => {
    const unnamed = stories.flatMap(({ story }) =>
      story.moments.flatMap(({ id, replies }) =>
        replies.flatMap(({ move, said, text }) =>
          said && move === 'tell' ? [`${story.id}, ${id}: ${text}`] : [],
        ),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it('keep threats to stories for 11 to 14', () => {
    expect(tables.tricks.threat?.bands).toEqual(['11-14']);
  });
});

describe("the authors' guide", () => {
  const guide = readFileSync(guideFile, 'utf8');

  it('shows the rules as they are; if not, run "npm run lessons -- --guide"', () => {
    expect(guide).toBe(withRules(guide));
  });

  it('shows a whole story that has no problems', () => {
    const story = /## A whole small story\n\n`{4}markdown\n([\s\S]*?)`{4}/.exec(guide)?.[1] ?? '';
    const { scenario, problems: found } = readStory(story, 'lessons/guide/scenario.md', tables);
    expect(found).toEqual([]);
    expect(scenario && prove(scenario, 'lessons/README.md').findings).toEqual([]);
  });
});
