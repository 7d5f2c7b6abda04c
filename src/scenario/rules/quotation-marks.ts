import { isSaid } from '../build/build-line.ts';
import { everyReply } from '../resolve/walk.ts';
import type { DraftRule } from './rule.ts';

const mistake = (text: string): string | undefined => {
  if (isSaid(text)) return undefined;
  if (/^["'‘].*["'’]$/.test(text)) return 'These are not the quotation marks that make a reply said.';
  const [opened, closed] = [text.split('“').length, text.split('”').length];
  return text.startsWith('“') || opened !== closed
    ? 'This reply is neither wholly said nor wholly done.'
    : undefined;
};

export const quotationMarks: DraftRule = {
  code: 'quotation-marks',
  says: 'A reply that is said stands wholly in “ and ”; one that is done does not begin with them.',
  bad: '- ["bye"](#tell)',
  good: '- [“bye”](#tell)',
  check: (draft) =>
    everyReply(draft).flatMap(({ reply: { text, at } }) => {
      const what = mistake(text);
      return what
        ? [
            {
              at,
              what,
              cure: 'Put “ and ” around the whole of what the hero says; begin what the hero does with plain words.',
            },
          ]
        : [];
    }),
};
