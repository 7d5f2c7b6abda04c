import { describe, expect, test } from 'vitest';
import { plainText } from '#src/site/paragraphs.ts';
import {
  asks,
  emptyFields,
  letter,
  noteToSchools,
  readableDate,
  textLimit,
  textMessage,
  type Fields,
  type Numbers,
} from '#src/site/respond/letter.ts';
import { mayGiveAway } from '#src/site/respond/never.ts';

const numbers: Numbers = {
  emergency: '999',
  police: '101',
  ceop: 'ceop.police.uk/Safety-Centre',
  childline: '0800 1111',
  nspcc: '0808 800 5000',
};

const filled: Fields = {
  agreedWith: 'Northshire Police',
  agreedWhen: '2026-11-22T15:40',
  policeTold: true,
  asked: ['apps', 'pictures'],
  school: 'Hill Lane Primary School',
  date: '2026-11-22',
  police: 'Northshire Police, 101',
  care: 'Northshire Children’s Team, 01632 960111',
  lead: 'Mrs Bello',
  leadReach: 'lead@hill-lane.example',
  outOfHours: 'Northshire Duty Team, 01632 960222',
};

const said = (fields: Fields): string => plainText(letter(fields, numbers));
const gapsIn = (text: string): string[] => [...text.matchAll(/\[[^\]]+\]/g)].map(([gap]) => gap);

describe('the letter to families', () => {
  test('shows every gap as a marked blank while nothing is filled in', () => {
    expect(gapsIn(said(emptyFields))).toEqual(
      expect.arrayContaining([
        '[Draft. Do not send it before the police or social care have agreed these words]',
        '[who agreed what may be said]',
        '[name of the school]',
        '[date of the letter]',
        '[local police, and how to reach them]',
        '[children’s social care, and how to reach them]',
        '[name of the safeguarding lead]',
        '[how to reach the safeguarding lead]',
        '[who to call when the school is closed]',
      ]),
    );
  });

  test('has no gap left, and all that was typed, once the form is full', () => {
    const text = said(filled);
    expect(gapsIn(text)).toEqual([]);
    const { asked: _asked, agreedWhen: _when, policeTold: _told, date: _date, ...typed } = filled;
    for (const value of Object.values(typed)) expect(text).toContain(value);
    expect(text).toContain('22 November 2026');
  });

  test.each([
    ['the police have been told', 'The police have been told.'],
    ['look together, tonight', 'with them, not behind their back'],
    ['curious, not cross', 'Be curious, not cross.'],
    ['do not post, do not find out who', 'Please don’t post about this or try to find out who it is about.'],
    ['most children come to no harm', 'Most children use the internet without harm'],
    ['a ban makes it harder to tell', 'A ban makes it harder for a child to tell.'],
  ])('says: %s', (_name, sentence) => expect(said(filled)).toContain(sentence));

  test('and the other two say that the police have been told only where they have', () => {
    const all = (fields: Fields): string[] => [
      said(fields),
      textMessage(fields, numbers),
      plainText(noteToSchools(fields, numbers)),
    ];
    for (const text of all(filled)) expect(text).toContain('The police have been told.');
    for (const text of all({ ...filled, policeTold: false })) expect(text).not.toContain('have been told');
  });

  test('says believe, don’t blame, stay calm, report, then block, in that order', () => {
    const steps = letter(filled, numbers).filter(({ kind }) => kind === 'step');
    expect(steps.map(({ pieces }) => plainText([{ kind: 'text', pieces: pieces.slice(0, 1) }]))).toEqual([
      'Believe your child, and say so.',
      'Don’t blame.',
      'Stay calm.',
      'Report it.',
      'Then report and block',
    ]);
  });

  test('stays marked as a draft until somebody has agreed, and it is known when', () => {
    expect(said({ ...filled, agreedWhen: '' })).toContain('[Draft.');
    expect(said({ ...filled, agreedWith: ' ' })).toContain('[Draft.');
    expect(said(filled)).not.toContain('Draft');
  });

  test('says what was asked of the child only where it was ticked', () => {
    for (const words of Object.values(asks)) expect(said({ ...filled, asked: [] })).not.toContain(words);
    expect(said(filled)).toContain('asked the pupil to move to other apps and send pictures.');
  });

  test('never says whether the child is a boy or a girl, nor which class or account', () => {
    for (const text of [said(filled), plainText(noteToSchools(filled, numbers))]) {
      expect(text).not.toMatch(
        /\b(he|she|his|her|him|hers|boy|girl|class|year \d)\b|@(?!hill-lane)|screenshot/i,
      );
    }
  });
});

describe('the text message', () => {
  const longest = 'x'.repeat(80);

  test.each(['', 'Hill Lane Primary School', 'x'.repeat(41), 'x'.repeat(42), longest])(
    'has at most 300 characters for the school “%s”',
    (school) => expect(textMessage({ ...filled, school }, numbers).length).toBeLessThanOrEqual(textLimit),
  );

  test('names the school, or says "Our school" where the name has no room', () => {
    expect(textMessage(filled, numbers)).toMatch(/^Hill Lane Primary School: /);
    expect(textMessage({ ...filled, school: longest }, numbers)).toMatch(/^Our school: /);
  });

  test('keeps to plain marks, as a curly one doubles what a message costs', () => {
    expect(textMessage(filled, numbers)).toMatch(/^[\x20-\x7E]+$/);
  });
});

describe('the note to other schools', () => {
  test('does not tell which school the child goes to, but who can be reached', () => {
    const text = plainText(noteToSchools(filled, numbers));
    expect(text).toContain('A child in our area');
    expect(text).toContain('Northshire Police, 22 November 2026, 15:40');
    expect(text).toContain('Mrs Bello');
  });
});

test('a date is written out, and what is none stays as it stands', () => {
  expect(readableDate('2026-11-02')).toBe('2 November 2026');
  expect(readableDate('2026-11-02T09:05')).toBe('2 November 2026, 09:05');
  expect(readableDate('')).toBe('');
  expect(readableDate('soon')).toBe('soon');
});

describe('what may give the child away', () => {
  test.each([
    '@jojo_skates',
    'see https://picnook.example/jojo',
    'she told us',
    'a boy of the school',
    'Year 6',
    'class 4',
    'Y5 pupils',
    'the pupil Ash',
    'screen shot attached',
  ])('asks about “%s”', (typed) => expect(mayGiveAway(typed)).toContain('Leave it out?'));

  test.each([
    '',
    'Hill Lane Primary School',
    'lead@hill-lane.example',
    'Northshire Police, 101, reference 45/260001',
    'Heather Hershaw, safeguarding lead',
    'the sixth form',
  ])('lets “%s” pass', (typed) => expect(mayGiveAway(typed)).toBeUndefined());
});
