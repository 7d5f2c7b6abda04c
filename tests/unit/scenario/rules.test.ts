import { describe, expect, it } from 'vitest';
import {
  draftRules,
  exampleStory,
  readStory,
  storyRules,
  type Rule,
  wordRules,
} from '#src/scenario/index.ts';
import { testTables } from '#tests/support/story.ts';

const rules: readonly Pick<Rule<never>, 'code' | 'says' | 'bad' | 'good'>[] = [
  ...draftRules,
  ...wordRules,
  ...storyRules,
];
const tables = { ...testTables, faces: ['ash'] };
const problemsOf = (fragment: string) => {
  const { text, lines } = exampleStory(fragment);
  return { lines, problems: readStory(text, 'lessons/example/scenario.md', tables).problems };
};

const titleLine = 2;

describe.each(rules)('the rule $code', ({ code, says, bad, good }) => {
  it('finds its bad example, and nothing else, at a line of the example', () => {
    const { lines, problems } = problemsOf(bad);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
    // What is true of a whole story is told of at its title.
    expect(problems.filter(({ line }) => !lines.has(line) && line !== titleLine)).toEqual([]);
  });

  it('has a good example in which no rule finds anything', () => {
    expect(problemsOf(good).problems).toEqual([]);
  });

  it('says what it is in one sentence', () => {
    expect(says).toMatch(/^[A-Z`"“].*\.$/);
  });
});

it('gives every rule a code of its own', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
