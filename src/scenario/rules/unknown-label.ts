import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const unknownLabel: DraftRule = {
  code: 'unknown-label',
  says: 'A talking point asks first; further paragraphs begin "Listen for:", "Say:" or "Rather not:".',
  bad: '> Who is jojo?\n>\n> listen for: only that jojo is new.',
  good: '> Who is jojo?\n>\n> Listen for: only that jojo is new.',
  check: noted('unknown-label'),
};
