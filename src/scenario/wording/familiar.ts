import { daleChall } from 'dale-chall';
import { familiarHere } from './familiar-words.ts';

const listed = new Set([...daleChall, ...familiarHere]);

/** Endings that do not make a familiar word a hard one, each with what stands there without it. */
const endings: readonly [RegExp, string[]][] = [
  [/n't$/, ['']],
  [/'(?:s|ll|re|ve|d|m)?$/, ['']],
  [/ies$/, ['y']],
  [/i(?:ed|er|est|ly)$/, ['y']],
  [/(.)\1(?:ed|ing|er|est)$/, ['$1', '$1$1']],
  [/(?:ed|er|est)$/, ['', 'e']],
  [/(?:ing)$/, ['', 'e']],
  [/e?s$/, ['', 'e']],
  [/ly$/, ['', 'le']],
];

const withoutEnding = (word: string): string[] =>
  endings.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.map((rest) => word.replace(ending, rest)) : [],
  );

/** True for a word, or a form of one, that readers of about nine know. Numbers count as known. */
export function isFamiliar(word: string): boolean {
  const plain = word.toLowerCase().replace(/’/g, "'");
  if (/^\d/.test(plain) || listed.has(plain)) return true;
  const shorter = withoutEnding(plain);
  if (shorter.some((form) => listed.has(form) || withoutEnding(form).some((root) => listed.has(root))))
    return true;
  return plain.includes('-') && plain.split('-').every(isFamiliar);
}
