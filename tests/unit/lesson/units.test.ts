import { describe, expect, it, test } from 'vitest';
import { unitFields, unitRules } from '#src/lesson/index.ts';
import { printProblem } from '#src/scenario/index.ts';
import { unitProblems } from '#tests/support/units.ts';

describe.each(unitRules)('the rule $code of units ($example)', ({ code, says, bad, good, example }) => {
  it('finds its bad example', () => {
    expect(unitProblems({ [example]: bad }).map((problem) => problem.code)).toContain(code);
  });

  it('lets its good example pass, and so does every other rule', () => {
    expect(unitProblems({ [example]: good }).map(printProblem)).toEqual([]);
  });

  it('says what it is in one sentence', () => {
    expect(says).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a problem', () => {
  const unit = (lessons: string) =>
    `units:\n  - band: 9-11\n    name: Years 5 and 6\n    ages: Ages 9 to 11\n    ifOnlyOne: one\n    otherwise: One is fine.\n    lessons:\n${lessons}`;

  test.each([
    [
      'a lesson that is not there',
      unit(
        '      - { lesson: one, week: 1, why: A. }\n      - { lesson: twoo, week: 2, why: B. }\n      - { lesson: two, week: 3, why: C. }',
      ),
      'lessons/units.yaml:9:19  No lesson with a plan is called "twoo". Did you mean "two"?  [unknown-lesson]',
    ],
    [
      'a lesson that comes too late',
      unit(
        '      - { lesson: one, week: 1, why: A. }\n      - { lesson: two, week: 9, after: { lesson: one, weeks: 2 }, why: B. }',
      ),
      'lessons/units.yaml:9:40  It comes 8 weeks after "one"; the most is 2. Change the week, or the order of the lessons.  [unit-order]',
    ],
    [
      'a trick that no story shows',
      'notCovered:\n  tricks: {}\n  statements: {}\n  topics: []',
      'lessons/units.yaml:14:11  Nothing shows the trick "threat". Mark a message that uses it, or say under "notCovered" why no story does.  [trick-not-met]',
    ],
    [
      'a trick that is shown, and listed as not covered',
      'notCovered:\n  tricks: { threat: Later., hurry: Later. }\n  statements: {}\n  topics: []',
      'lessons/units.yaml:14:36  The trick "hurry" is said not to be covered, and “An example” shows it. Take it out of "notCovered".  [trick-not-met]',
    ],
    [
      'a trick that is met once',
      'metTwice: [flattery, hurry]',
      'lessons/units.yaml:12:22  The trick "hurry" is shown by one story, “An example”. Mark a message of another story or booster that uses it, or write one.  [met-too-rarely]',
    ],
    [
      'a booster without a time',
      'boosters:\n  - { booster: booster-1 }',
      'lessons/units.yaml:11:5  A booster comes some weeks or some months after its lesson. Write either "weeks" or "months".  [bad-table]',
    ],
  ])('shows the place, the cause and the cure of %s', (_, units, line) => {
    expect(unitProblems({ units }).map(printProblem)).toContain(line);
  });
});

test('every field of a unit is described for authors', () => {
  const all = { ...unitFields(), ...unitFields(['units']), ...unitFields(['units', 'lessons']) };
  expect(Object.entries(all).filter(([, says]) => !says)).toEqual([]);
});
