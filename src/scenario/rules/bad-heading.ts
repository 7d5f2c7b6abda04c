import { isReservedWord } from '../front/schema.ts';
import type { DraftRule } from './rule.ts';

const longest = 60;

const mistake = (id: string, heading: string): string | undefined => {
  if (!heading) return 'This heading has no words.';
  if (!/^[a-z0-9-]+$/.test(id)) return `The heading "${heading}" cannot be linked to.`;
  if (isReservedWord(id)) return `Computers keep the word "${heading}" for themselves.`;
  return heading.length > longest ? `This heading has ${heading.length} letters.` : undefined;
};

export const badHeading: DraftRule = {
  code: 'bad-heading',
  says: `A heading is a short event in plain letters and digits, at most ${longest} of them: it is shown, and links use it.`,
  bad: '## Zoë\n\njojo: hi\n\n- [Go to find someone](#tell)',
  good: '## Zoe\n\njojo: hi\n\n- [Go to find someone](#tell)',
  check: ({ moments }) =>
    moments.flatMap(({ id, heading, at }) => {
      const what = mistake(id, heading);
      return what ? [{ at, what, cure: 'Write a short event with the letters a to z.' }] : [];
    }),
};
