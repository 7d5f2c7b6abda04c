import { describe, expect, it } from 'vitest';
import { readTables, tablesFrom, type TableTexts } from '#src/lesson/index.ts';
import { printProblem } from '#src/scenario/index.ts';

const texts: Required<TableTexts> = {
  tricks:
    'hurry:\n  name: hurry\n  says: They want an answer at once.\n  adult: time pressure\n  bands: [9-11]\n',
  spoken: 'ur: your\n',
  faces: 'ash: { hair: shaggy }\n',
  facts:
    'facts:\n  childline.number:\n    value: 0800 1111\n    source: Childline\n    checkedOn: 2026-11-22\n    reviewBy: 2027-05-22\n    nation: uk\n    audience: child\nroutes:\n  - id: childline\n    name: Childline\n    what: Talk to someone.\n    call: childline.number\n    nation: uk\n    audience: child\n',
};
const printed = (changed: TableTexts) => tablesFrom({ ...texts, ...changed }).problems.map(printProblem);

describe('the shared tables', () => {
  it('of this project have no problems', () => {
    const { tables, problems } = readTables('lessons');
    expect(problems).toEqual([]);
    expect(Object.keys(tables.tricks)).toContain('move-apps');
    expect(tables.routes.length).toBeGreaterThan(0);
  });

  it('become plain data', () => {
    const { tables } = tablesFrom(texts);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    expect(tables).toMatchObject({
      spoken: { ur: 'your' },
      faces: ['ash'],
      tricks: { hurry: { bands: ['9-11'] } },
    });
  });

  it('still count where another is broken', () => {
    const { tables, problems } = tablesFrom({ ...texts, tricks: '- hurry' });
    expect(problems).toHaveLength(1);
    expect([tables.tricks, tables.spoken]).toEqual([{}, { ur: 'your' }]);
  });

  it('tell of a missing file', () => {
    expect(readTables('lessons/nowhere').problems.map(({ file, code }) => `${file} ${code}`)).toContain(
      'lessons/nowhere/tricks.yaml missing-table',
    );
  });

  it.each<[string, TableTexts, string]>([
    [
      'a field that is unknown',
      { tricks: texts.tricks.replace('adult', 'adlut') },
      'lessons/tricks.yaml:4:3  There is no field called "adlut" here. Did you mean "adult"?  [bad-table]',
    ],
    [
      'a date that is none',
      { facts: texts.facts.replace('2026-11-22', '22.11.2026') },
      'lessons/facts.yaml:5:16  "checkedOn" cannot be "22.11.2026". It is the day when it was looked up, written YYYY-MM-DD.  [bad-table]',
    ],
    [
      'a review before the look',
      { facts: texts.facts.replace('2027', '2025') },
      'lessons/facts.yaml:6:15  "reviewBy" is not after "checkedOn". Write the day when to look again.  [bad-table]',
    ],
    [
      'a route to a fact that is not there',
      { facts: texts.facts.replace('call: childline.number', 'call: childline.nmber') },
      'lessons/facts.yaml:13:11  No fact is called "childline.nmber". Did you mean "childline.number"?  [unknown-fact]',
    ],
    [
      'a trick with the name of a mood',
      { tricks: texts.tricks.replace('hurry:', 'happy:') },
      'lessons/tricks.yaml:2:3  "happy" has a meaning already. Choose another name for this trick.  [bad-table]',
    ],
    [
      'a short form with a sign',
      { spoken: 'ur!: your' },
      'lessons/spoken.yaml:1:1  "ur!" cannot be used as an id. Write short forms as one word in small letters, without signs.  [bad-table]',
    ],
  ])('tell of %s at its place', (_, changed, problem) => {
    expect(printed(changed)).toContain(problem);
  });
});
