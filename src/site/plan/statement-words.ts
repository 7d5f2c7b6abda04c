import type { Statement, WordingCheck } from '#src/lesson/index.ts';

/** Where a document holds, in the order in which they are shown. */
export const nationNames: Record<string, string> = {
  uk: 'Whole United Kingdom',
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** How sure we are of a wording. */
export const checkWords: Record<WordingCheck, string> = {
  read: 'Wording read on a copy of the publisher’s own page.',
  reported: 'Wording met where others quote it. Compare it with the original before you quote it.',
  unchecked: 'Wording from memory. Do not rely on it.',
};

/** How much of a statement stands here. */
export const formWords: Record<Statement['form'], string> = {
  whole: '',
  part: 'Part of the statement.',
  summary: 'Our summary.',
};
