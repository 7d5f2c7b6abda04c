import type { Draft, DraftLine } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { everyLine } from '../resolve/walk.ts';
import type { DraftRule, Finding } from './rule.ts';

/** "Mrs Bello: come in", where it should be "bello: come in". */
const byName = ({ front }: Draft, { at, speaker, text }: DraftLine): Finding[] => {
  const people = [...(front.cast?.values() ?? [])];
  const person = people.find(
    ({ name }) => name && (speaker === name || (!speaker && text.startsWith(`${name}:`))),
  );
  if (!person?.name) return [];
  return [
    {
      at,
      what: `A message begins with an id, not with the name "${person.name}".`,
      cure: `Write "${person.id}:".`,
    },
  ];
};

const byId = ({ front: { cast } }: Draft, { at, speaker }: DraftLine): Finding[] => {
  if (speaker === undefined || !cast || cast.has(speaker)) return [];
  const cure = didYouMean(
    speaker,
    cast.keys(),
    'Add them to the cast; a storyteller’s paragraph cannot begin with a word and a colon.',
  );
  return [{ at, what: `Nobody in the cast is called "${speaker}".`, cure }];
};

export const unknownPerson: DraftRule = {
  code: 'unknown-person',
  says: 'A paragraph that begins with a word and a colon is a message, and the word is the id of somebody in the cast.',
  bad: 'jojoo: hi there',
  good: 'jojo: hi there',
  check: (draft) =>
    everyLine(draft).flatMap(({ line }) => {
      if (line.speaker !== undefined && draft.front.cast?.has(line.speaker)) return [];
      const named = byName(draft, line);
      return named.length ? named : byId(draft, line);
    }),
};
