import type { Draft } from '../draft.ts';
import type { Finding } from './rule.ts';

/** What the reader noted under a rule's code. */
export const noted =
  (code: string) =>
  ({ found }: Draft): Finding[] =>
    found.filter((finding) => finding.code === code);
