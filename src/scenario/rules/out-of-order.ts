import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const outOfOrder: DraftRule = {
  code: 'out-of-order',
  says: 'A moment is its heading, its scene, its lines, its talking point and its replies, in this order.',
  bad: '## Chatting\n\n- [Go to find someone](#tell)\n\njojo: hi there',
  good: '## Chatting\n\njojo: hi there\n\n- [Go to find someone](#tell)',
  check: noted('out-of-order'),
};
