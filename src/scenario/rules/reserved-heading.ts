import type { Draft, DraftMoment } from '../draft.ts';
import { actionsOf } from '../resolve/links.ts';
import { blockOf, contactsOf } from '../resolve/moments.ts';
import type { DraftRule, Finding } from './rule.ts';

const mistake = (draft: Draft, moment: DraftMoment): Omit<Finding, 'at'> | undefined => {
  const { kind, heading } = moment;
  if (kind.does === 'moment') return undefined;
  const cure = 'Delete this moment, or give it another heading.';
  if (draft.front.band === 'adults') return { what: `A story for adults has no "${heading}".`, cure };
  if (!actionsOf(draft).includes(kind.does))
    return { what: `"${heading}" needs a contact in the cast.`, cure };
  if (kind.does === 'report' && kind.contact !== undefined)
    return { what: 'One Report serves all contacts.', cure: 'Write "## Report".' };
  const idle = contactsOf(draft).every(({ id }) => blockOf(draft, id) !== moment);
  if (kind.does === 'block' && idle)
    return {
      what: `Nobody is left for "${heading}": each contact has a Block already.`,
      cure: 'Delete one of them.',
    };
  return moment === draft.moments[0]
    ? { what: `The story begins with "${heading}".`, cure: 'Write the first moment above it.' }
    : undefined;
};

export const reservedHeading: DraftRule = {
  code: 'reserved-heading',
  says: 'Tell, Report and Block are headings for the safety actions: Report and Block only with a contact, none for adults, none as the beginning.',
  bad: '---\ncast:\n  ash: { name: Ash, role: hero }\n  jojo: { name: Jojo, role: contact }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n---\n\n## Report jojo\n\nWhat should Picnook know?\n\n- They asked for a picture\n\nA person at Picnook reads it.',
  good: '## Report\n\nWhat should Picnook know?\n\n- They asked for a picture\n\nA person at Picnook reads it.',
  check: (draft) =>
    draft.moments.flatMap((moment) => {
      const found = mistake(draft, moment);
      return found ? [{ at: moment.at, ...found }] : [];
    }),
};
