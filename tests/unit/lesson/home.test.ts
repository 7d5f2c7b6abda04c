import { describe, expect, it, test } from 'vitest';
import { homeFields, homeRules, readHome } from '#src/lesson/index.ts';
import { emptyTables, printProblem } from '#src/scenario/index.ts';
import { problemsOf, readExample, readHomeExample } from '#tests/support/plan.ts';

const linesOf = (fragment: string): string[] => readHomeExample(fragment).problems.map(printProblem);
const codesOf = (fragment: string): string[] => readHomeExample(fragment).problems.map(({ code }) => code);

test('ten minutes at home without problems become plain data', () => {
  const { home, problems } = readHomeExample();
  expect(problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(home))).toEqual(home);
  expect(home).toEqual({
    title: 'Show me your followers',
    minutes: 10,
    plan: ['We ask first.', 'We tell each other.', 'We look together.'],
    forTwo: ['The child decides. The grown-up reads the cards.'],
    together: ['Look.', 'Ask.', 'Listen.', 'Smile.'],
    ratherNot: ['Rather not shout.', 'Rather not scroll.'],
  });
});

test('they are part of their lesson', () => {
  const { lesson, problems } = readExample({ plan: 'rooms: [home]', home: '' });
  expect(problems).toEqual([]);
  expect(lesson?.home?.title).toBe('Show me your followers');
});

test('a lesson has none where no home.md lies beside it, and needs none if it is not for home', () => {
  const { lesson, problems } = readExample({ plan: 'rooms: [board, play]' });
  expect(problems).toEqual([]);
  expect(lesson).not.toHaveProperty('home');
});

test('a lesson for home without a home.md is told so, where it says that it is for home', () => {
  expect(problemsOf({ plan: 'rooms: [board, home]' })).toEqual([
    'lessons/example/lesson.md:6:16  This lesson may be used at home, and has no home.md. Write it, as lessons/README.md shows, or leave "home" out.  [no-home]',
  ]);
});

test('a lesson whose home.md has no sound form is not there', () => {
  const { lesson, problems } = readExample({ plan: 'rooms: [home]', home: 'minutes: soon' });
  expect(lesson).toBeUndefined();
  expect(problems.map(({ file }) => file)).toEqual(['lessons/example/home.md']);
});

test('facts stand in them as their values', () => {
  const fragment = '## Rather not\n\n- Rather not shout.\n- Rather not wait: ring {childline.number}.';
  expect(readHomeExample(fragment).home?.ratherNot[1]).toBe('Rather not wait: ring 0800 1111.');
});

describe.each(homeRules)('the rule $code of ten minutes at home', ({ code, bad, good }) => {
  it('finds its bad example', () => {
    expect(codesOf(bad)).toContain(code);
  });

  it('lets its good example pass, and so does every other rule', () => {
    expect(linesOf(good)).toEqual([]);
  });
});

describe('a problem', () => {
  it.each([
    [
      'a field that is unknown',
      'minuts: 10',
      'lessons/example/home.md:5:1  There is no field called "minuts" here. Did you mean "minutes"?  [bad-home]',
    ],
    [
      'a field of the wrong kind',
      'minutes: long',
      'lessons/example/home.md:3:10  "minutes" cannot be "long". It is the whole minutes that they take, 5 to 20.  [bad-home]',
    ],
    [
      'a line of the plan that is for the child alone',
      'plan: [We ask., You ask., We look.]',
      'lessons/example/home.md:4:17  This does not begin with "We". Write it so that it holds for everyone at home: "We ask each other before …"  [begins-we]',
    ],
    [
      'a list that is too short',
      '## Together\n\n- Look.',
      'lessons/example/home.md:13:1  "Together" has 1 line. Write 4 to 6.  [together-steps]',
    ],
    [
      'bold words, which would be lost',
      '## Rather not\n\n- Rather **not** shout.\n- Rather not scroll.',
      'lessons/example/home.md:20:10  Here stands bold text (** or __). Write plain paragraphs and lists that begin with "- ", under "## " headings.  [bad-home]',
    ],
  ])('shows the place, the cause and the cure of %s', (_, fragment, line) => {
    expect(linesOf(fragment)).toContain(line);
  });

  it.each([
    ['blame', '## Together\n\n- Look.\n- Ask.\n- Listen.\n- It was a silly mistake of Ash.', 'blaming-words'],
    ['a real app', '## For two\n\nOpen WhatsApp together. Then look.', 'real-app'],
    ['words that are too old for the child beside', 'title: All about grooming', 'words-not-for-band'],
  ])('is found in words: %s', (_, fragment, code) => {
    expect(codesOf(fragment)).toContain(code);
  });

  it('is not found in what does not help: it says what we never say', () => {
    const fragment = '## Rather not\n\n- “It was your own fault.”\n- “You should have told me.”';
    expect(linesOf(fragment)).toEqual([]);
  });
});

const front = '---\ntitle: Ten\nminutes: 10\nplan: [We a, We b, We c]\n---\n';
const beside = { story: undefined, tables: emptyTables(), frameworks: { frameworks: {}, statements: {} } };

test.each([
  ['nothing', ''],
  ['no front matter', 'Hello'],
  ['a front matter that never ends', '---\ntitle: Ten'],
  ['a front matter that is no list of fields', '---\n- 7\n---\n'],
  ['only a front matter', front],
  ['words above every heading', `${front}\nLost words.\n\n## For two\n\nA. B.\n`],
  ['a heading twice', `${front}\n## Together\n\n- A\n\n## Together\n\n- B\n`],
  ['a table and HTML', `${front}\n## Together\n\n| a |\n|---|\n| b |\n\n<script>1</script>\n`],
  ['lists in lists', `${front}\n## Together\n\n- a\n  - b\n    - c\n`],
  ['names of the language itself', '---\nconstructor: 1\n__proto__: 2\n---\n## toString\n\nx\n'],
  ['an anchor that holds itself', '---\ntitle: &a [*a]\n---\n'],
  ['256 kB', `---\n${'x'.repeat(300_000)}`],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
])('%s is told what to mend, and stops nothing', (_, bytes) => {
  const { home, problems } = readHome({ file: 'lessons/odd/home.md', bytes }, beside);
  expect(home).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const { line, column, what, cure, code } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect([what, cure, code].every((text) => text.length > 0)).toBe(true);
  }
});

test('every field is described for authors', () => {
  expect(Object.values(homeFields()).filter((says) => !says)).toEqual([]);
});
