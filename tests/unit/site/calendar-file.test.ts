import { describe, expect, it, test } from 'vitest';
import { boosterDay, dayWords, delayWords } from '#src/site/plan/booster-days.ts';
import { calendarFile, fold } from '#src/site/plan/calendar-file.ts';

describe('the day of a booster', () => {
  test.each([
    ['two weeks on', '2026-11-23', { weeks: 2 }, '2026-12-07'],
    ['two months on', '2026-11-23', { months: 2 }, '2027-01-25'],
    ['a Saturday moves to Monday', '2026-11-24', { months: 2 }, '2027-01-25'],
    ['a Sunday moves to Monday', '2026-11-30', { months: 2 }, '2027-02-01'],
    ['a lesson on a Sunday', '2026-11-22', { weeks: 2 }, '2026-12-07'],
    ['the last of a long month', '2026-12-31', { months: 2 }, '2027-03-01'],
    ['the last of a long month, in a leap year', '2027-12-31', { months: 2 }, '2028-02-29'],
    ['over the change to summer time', '2027-03-22', { weeks: 2 }, '2027-04-05'],
    ['a day that is none', '2026-02-31', { weeks: 2 }, undefined],
    ['nothing typed', '', { weeks: 2 }, undefined],
    ['a year that no calendar has', '12026-02-03', { weeks: 2 }, undefined],
  ])('%s', (_, taught, delay, day) => {
    expect(boosterDay(taught, delay)).toBe(day);
  });

  it('is said in words', () => {
    expect(dayWords('2026-12-07')).toBe('Monday 7 December 2026');
    expect([delayWords({ weeks: 2 }), delayWords({ months: 1 })]).toEqual(['two weeks', 'one month']);
  });
});

const event = {
  uid: 'new-follower-booster-1-20261123@block-report-tell',
  day: '2026-12-31',
  title: 'Booster: Who’s there, really?',
  text: 'Ten minutes; on the board, or on paper.\nhttps://example.org/lessons/new-follower/board/booster-1/',
  url: 'https://example.org/lessons/new-follower/board/booster-1/',
};
const file = calendarFile([event], new Date('2026-11-23T09:05:07.123Z'));
const unfolded = file.replaceAll('\r\n ', '');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('ends every line with CR and LF, and none is longer than 75 octets', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
  });

  it('has a whole day that ends where the next begins, over the end of a year', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('says when it was made, and which event it is', () => {
    expect(unfolded).toContain('DTSTAMP:20261123T090507Z\r\n');
    expect(unfolded).toContain('UID:new-follower-booster-1-20261123@block-report-tell\r\n');
  });

  it('escapes what means something in it, and leaves the address as it is', () => {
    expect(unfolded).toContain('SUMMARY:Booster: Who’s there\\, really?\r\n');
    expect(unfolded).toContain('DESCRIPTION:Ten minutes\\; on the board\\, or on paper.\\nhttps://');
    expect(unfolded).toContain('URL:https://example.org/lessons/new-follower/board/booster-1/\r\n');
  });

  it.each([['é'.repeat(100)], ['👩🏽‍🏫'.repeat(30)], ['a'.repeat(75)], ['a'.repeat(76)]])(
    'folds %s without cutting a letter in two',
    (line) => {
      expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
      expect(fold(line).isWellFormed()).toBe(true);
      expect(
        fold(line)
          .split('\r\n')
          .map(octets)
          .every((length) => length <= 75),
      ).toBe(true);
    },
  );
});
