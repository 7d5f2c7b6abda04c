import { actionsOf } from '../resolve/links.ts';
import { blockOf, contactsOf, openingOf, tellOf } from '../resolve/moments.ts';
import type { DraftRule, Finding } from './rule.ts';

const front =
  '---\ntitle: A new message\nband: 9-11\napps: { picnook: Picnook }\ncast:\n  ash: { name: Ash, role: hero }\n  gran: { name: Gran, role: helper }\n---\n\n';
const beginning =
  '## A new message\n\n### Picnook · year six · 6 pm\n\nSomebody writes to the whole group.\n\n';

export const missingHeading: DraftRule = {
  code: 'missing-heading',
  says: 'A story for pupils has "## Tell", and one with a contact has "## Block".',
  bad: `${front}${beginning}Ash puts the tablet down. \`the end\``,
  good: `${front}${beginning}- [Go to find someone](#tell)

## Tell

### Home · 6:10 pm

- [Gran, in the kitchen](#gran-listens)
- [Mrs Bello, at school](#gran-listens "as: school")

## Gran listens

### Home · 6:15 pm

- [“Can I show you?”](#tea "told")

## Tea

Gran looks, and they have tea. \`the end\``,
  check: (draft) => {
    const { band, cast } = draft.front;
    if (!band || band === 'adults' || !openingOf(draft)) return [];
    const findings: Finding[] = [];
    const at = draft.moments.at(-1)?.at ?? draft.front.at;
    if (!tellOf(draft))
      findings.push({
        at,
        what: 'There is no heading "## Tell".',
        cure: 'Write one, face to face, with a reply for each helper.',
      });
    const unblocked = contactsOf(draft).filter(({ id }) => !blockOf(draft, id));
    if (cast && actionsOf(draft).includes('block') && unblocked.length)
      findings.push({
        at,
        what: `There is no heading "## Block" for ${unblocked.map(({ id }) => id).join(', ')}.`,
        cure: 'Write one, with the words of its sheet and one reply: the button.',
      });
    return findings;
  },
};
