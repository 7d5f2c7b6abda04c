import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles, walkRules } from '#src/check/index.ts';
import { exampleStory } from '#src/scenario/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'walks-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const problemsIn = (fragment: string) => {
  const file = join(folder, 'scenario.md');
  writeFileSync(file, exampleStory(fragment).text);
  return checkFiles([file]).problems;
};
const codesIn = (fragment: string): string[] => [...new Set(problemsIn(fragment).map(({ code }) => code))];

describe.each(walkRules)('the rule $code', ({ code, says, bad, good }) => {
  it('finds its bad example, and nothing else', () => {
    expect(codesIn(bad)).toEqual([code]);
  });

  it('has a good example in which nothing is found', () => {
    expect(problemsIn(good)).toEqual([]);
  });

  it('says what it is in one sentence', () => {
    expect(says).toMatch(/^[A-Z`"“].*\.$/);
  });
});

const afterPhoto = (feedback: string, more: string) => `jojo: send me a pic

> What could Ash do?

- [“no”](#tell)
- [“ok”](#the-photo "sends-picture")

${feedback}
## The photo

jojo: haha

${more}

None of this is Ash's fault. \`reassures\`

- [Go to find someone](#tell)`;

describe('messages after a picture', () => {
  it('counts those under the reply that sends it', () => {
    expect(codesIn(afterPhoto('  jojo: thx\n', 'jojo: one more'))).toEqual(['messages-after-picture']);
    expect(codesIn(afterPhoto('  jojo: thx\n', 'Ash waits.'))).toEqual([]);
  });

  it('counts on over the moments that follow', () => {
    const later = `jojo: one more

It is never too late to tell. \`reassures\`

- [Wait](#later)

## Later

jojo: hello?`;
    expect(codesIn(afterPhoto('', later))).toEqual(['messages-after-picture']);
  });

  it('does not count what others say, nor what came before', () => {
    expect(codesIn(afterPhoto('  kit: hi Ash\n', 'Ash looks at the cat.\n\njojo: one more'))).toEqual([]);
    expect(codesIn('jojo: a\n\njojo: b\n\njojo: c\n\njojo: d')).toEqual([]);
  });
});

it('names the moments of a walk that is too long', () => {
  const [rule] = walkRules.filter(({ code }) => code === 'walk-too-long');
  const [problem] = problemsIn(rule?.bad ?? '');
  expect(problem?.what).toMatch(/^The longest walk has 1[7-9] moments; the most is 16\.$/);
  expect(problem?.cure).toContain('“Part 1”, “Part 2”');
});
