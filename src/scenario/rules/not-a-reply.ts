import { noted } from './noted.ts';
import type { DraftRule } from './rule.ts';

export const notAReply: DraftRule = {
  code: 'not-a-reply',
  says: 'A reply is a list item with one link, and its feedback stands under it after an empty line.',
  bad: '- Go to find someone',
  good: '- [Go to find someone](#tell)',
  check: (draft) => {
    const reasons = draft.moments
      .filter(({ kind }) => kind.does !== 'report')
      .flatMap((moment) => moment.reasons);
    const plain = reasons.map(({ text, at }) => ({
      at,
      what: `"${text}" leads nowhere.`,
      cure: `Write "- [${text.replace(/[[\]]/g, '')}](#moment)".`,
    }));
    return [...noted('not-a-reply')(draft), ...plain];
  },
};
