import { placeholders } from '../build/fill.ts';
import type { Words } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { everyText } from '../resolve/walk.ts';
import type { DraftRule, Finding } from './rule.ts';

const check = ({ text, at }: Words, known: string[]): Finding[] =>
  [...text.matchAll(placeholders)]
    .map(([, id = '']) => id)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      at,
      what: `No fact is called "${id}".`,
      cure: didYouMean(id, known, 'Add it to lessons/facts.yaml, or leave out the curly brackets.'),
    }));

export const unknownFact: DraftRule = {
  code: 'unknown-fact',
  says: 'Words in curly brackets are the id of a fact in lessons/facts.yaml, so that no number or address goes out of date.',
  bad: 'Gran knows who to ring: {childline.nmber}.',
  good: 'Gran knows who to ring: {childline.number}.',
  check: (draft, { facts }) => {
    const known = Object.keys(facts);
    const { question } = draft.front;
    return [
      ...everyText(draft).flatMap((words) => check(words, known)),
      ...(question ? check(question, [...known, 'hero']) : []),
    ];
  },
};
