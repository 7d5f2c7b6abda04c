import type { Source } from './source.ts';

interface Habit {
  /** What is wrong, said to whoever wrote it. */
  says: string;
  pattern: RegExp;
  /** Where it counts; everywhere if left out. */
  only?: RegExp;
  /** A line that it must find; `repo.test.ts` tries each. */
  bad: string;
}

/** What nobody writes here, whatever the reason. */
export const habits: readonly Habit[] = [
  {
    says: 'left out or run alone: every test runs, always',
    pattern:
      /\b(test|it|describe|suite)(\.\w+)*\.(only|skip|skipIf|runIf|todo|fails|fixme)\b|\b[fx](it|describe)\(|\bskip\(/,
    only: /^tests\//,
    bad: "test.only('a', () => {});",
  },
  {
    says: 'a retry: a test that fails at times is a test that fails',
    pattern: /\bretr(y|ies)['"]?: *[1-9]/,
    bad: 'retries: 2,',
  },
  {
    says: 'a sleep: wait for what should be there',
    pattern: /\bwaitForTimeout\(|\bsetTimeout\(/,
    only: /^tests\/(unit|content|browser|support)\//,
    bad: 'await page.waitForTimeout(500);',
  },
  {
    says: 'silences the compiler: say the type, or mend it',
    pattern: /@ts-(ignore|nocheck)/,
    bad: '// @ts-ignore',
  },
  {
    says: 'a path of one machine',
    pattern: /(?<![\w.])(\/(home|Users|root|work|tmp)\/\w|[A-Z]:\\+Users\\)/,
    bad: "readFileSync('/home/ana/story.md')",
  },
  {
    says: 'a date, a clock or a die in a test: give it the value',
    pattern: /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)/,
    only: /^tests\/(unit|content|browser)\//,
    bad: 'const pick = Math.random();',
  },
];

/** Every line of a file that breaks a habit. */
export const habitProblems = ({ path, text }: Source): string[] =>
  habits
    .filter(({ only }) => !only || only.test(path))
    .flatMap(({ says, pattern }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${says}`] : [])),
    );

const vague = /^(utils?|helpers?|common|misc|managers?|shared)$/;

/** A file or folder whose name says nothing about what is in it. */
export const nameProblems = ({ path }: Source): string[] =>
  path
    .split('/')
    .filter((part) => vague.test(part.split('.')[0] ?? part))
    .map((part) => `${path}: "${part}" could hold anything; name what is in it`);
