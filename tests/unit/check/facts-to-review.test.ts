import { describe, expect, it } from 'vitest';
import { factsToReview } from '#src/check/index.ts';
import { testTables } from '#tests/support/story.ts';

const text = 'facts:\n  childline.number:\n    value: 0800 1111\n';
const on = (day: string) => factsToReview(testTables, new Date(day), 'lessons/facts.yaml', text);

describe('facts to look up again', () => {
  it('says nothing on the day itself', () => {
    expect(on('2027-05-01')).toEqual([]);
  });

  it('says which, where and what to do from the next day on', () => {
    const [warning, ...others] = on('2027-05-02');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ file: 'lessons/facts.yaml', line: 2, code: 'fact-past-review' });
    expect(warning?.what).toBe(
      'The fact childline.number (0800 1111) was to be looked up again by 2027-05-01.',
    );
  });
});
