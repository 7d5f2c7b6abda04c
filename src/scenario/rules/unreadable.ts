import type { DraftRule } from './rule.ts';

export const unreadable: DraftRule = {
  code: 'unreadable',
  says: 'A story is plain text in UTF-8, under 256 kB, without deep nests of quotes or lists.',
  bad: '> > > > > > > > > > > > > > > > > > > > > > What does Ash know by now?',
  good: '> What does Ash know by now?',
  // Such a file is refused before it is read: no draft comes of it.
  check: () => [],
};
