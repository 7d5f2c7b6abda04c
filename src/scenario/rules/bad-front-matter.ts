import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const badFrontMatter: DraftRule = {
  code: 'bad-front-matter',
  says: 'A story begins with front matter between two lines ---, and only the fields of the format stand in it.',
  bad: '---\nbadn: 9-11\n---',
  good: '---\nband: 9-11\n---',
  check: noted('bad-front-matter'),
};
