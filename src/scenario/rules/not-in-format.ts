import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const notInFormat: DraftRule = {
  code: 'not-in-format',
  says: 'What the format does not list, such as tables, HTML, bold words, bare links or numbered lists, stands in no story.',
  bad: 'jojo: this is **so** good',
  good: 'jojo: this is SO good',
  check: noted('not-in-format'),
};
