import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const missingEmptyLine: DraftRule = {
  code: 'missing-empty-line',
  says: 'An empty line parts one message from the next.',
  bad: 'jojo: hi there\njojo: nice clip',
  good: 'jojo: hi there\n\njojo: nice clip',
  check: noted('missing-empty-line'),
};
