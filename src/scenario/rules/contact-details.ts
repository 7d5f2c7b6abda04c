import type { Tables } from '../tables.ts';
import { contactDetails } from '../wording/contact-details.ts';
import type { Passage } from '../wording/passages.ts';
import type { WordRule } from '../wording/word-rule.ts';
import type { Wording } from '../wording/wording.ts';
import type { Finding } from './rule.ts';

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A number that is in the facts file already is written as that fact. */
const asFact = (detail: string, { facts }: Tables): string | undefined => {
  const id = Object.keys(facts).find((each) => letters(facts[each]?.value ?? '') === letters(detail));
  return id && `Write {${id}}: it is kept up to date in lessons/facts.yaml.`;
};

const inText = ({ text, at }: Passage, tables: Tables): Finding[] => {
  const found: Finding[] = [];
  let left = text;
  for (const { kind, pattern, cure } of contactDetails) {
    for (const detail of left.match(pattern) ?? [])
      found.push({
        at,
        what: `“${detail}” could be ${kind} of somebody real.`,
        cure: asFact(detail, tables) ?? cure,
      });
    left = left.replace(pattern, ' ');
  }
  return found;
};

/** One word, and not simply a first name: somebody may have that name on a real app. */
const couldExist = (name: string) => /^[\w.-]+$/.test(name) && !/^\p{Lu}\p{Ll}+$/u.test(name);

const contactNames = ({ cast }: Wording): Finding[] =>
  cast
    .filter(({ role, name }) => role === 'contact' && couldExist(name))
    .map(({ name, at }) => ({
      at,
      what: `The contact’s name “${name}” could be a real account.`,
      cure: 'Give it a space or a star, such as “jojo * skates”: no real account can have one.',
    }));

/** Nobody real can be reached from a story, but through the facts file. */
export const contactDetailsRule: WordRule = {
  code: 'contact-details',
  says: 'No phone number, postal, email or web address stands in a story, and no account name that could exist. Real help is written as a fact: `{childline.number}`.',
  bad: 'Ash can call 0800 1111.',
  good: 'Ash can call {childline.number}.',
  check: (wording, tables) => [
    ...wording.passages.flatMap((passage) => inText(passage, tables)),
    ...contactNames(wording),
  ],
};
