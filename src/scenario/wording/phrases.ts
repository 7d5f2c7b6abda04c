import type { Role } from '../scenario.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { Wording } from './wording.ts';

/** A turn of phrase that a story does not use. */
export interface Phrase {
  /** Words as a regular expression; `<child>`, `<child's>`, `<be>` and `<contact>` stand for what this story calls them. */
  words: string;
  /** Fine after "not", "nobody", "never": "It is not your fault." */
  unlessDenied?: true;
  /** What to write instead, as a whole sentence. */
  instead: string;
}

/** Where a phrase was found, and the words it was found in. */
export interface Match {
  passage: Passage;
  found: string;
  instead: string;
}

const denial = /\b(?:not|never|no(?![,.!])|none|nobody|nothing|neither|nor|cannot|without)\b|n't\b/i;

/** People of these roles, by their whole names and, as "jojo * skates" is called jojo, by the first word of it. */
const namesOf = (cast: Wording['cast'], roles: Role[]): string[] =>
  cast
    .filter(({ role }) => role && roles.includes(role))
    .flatMap(({ name }) => [name, name.split(' ')[0] ?? name])
    .map((name) => RegExp.escape(name));

/** The same phrase, with the names of this story's children and contacts filled in. */
function inStory(words: string, { cast }: Wording): RegExp {
  const child = ['you', 'the child', 'the children', 'the pupil', ...namesOf(cast, ['hero', 'friend'])];
  const contact = namesOf(cast, ['contact']);
  const filled = words
    .replaceAll("<child's>", `(?:your|${child.slice(1).join("'s|")}'s)`)
    .replaceAll('<child>', `(?:${child.join('|')})`)
    .replaceAll('<contact>', `(?:${[...contact, 'them', 'him', 'her'].join('|')})`)
    .replaceAll('<be>', "(?:is|was|are|were|be|been|being|'s|'re)");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${filled})(?!'t|[\\p{L}\\p{N}])`, 'giu');
}

function inSentence(sentence: string, pattern: RegExp, unlessDenied: boolean): string[] {
  return [...sentence.matchAll(pattern)]
    .filter((match) => !unlessDenied || !denial.test(sentence.slice(0, match.index + match[0].length)))
    .map((match) => match[0]);
}

/** Every place where one of the phrases stands, in the order of the passages. */
export function findPhrases(wording: Wording, passages: Passage[], phrases: readonly Phrase[]): Match[] {
  const patterns = phrases.map((phrase) => ({ ...phrase, pattern: inStory(phrase.words, wording) }));
  return passages.flatMap((passage) => {
    // Most passages hold none: finding their sentences is the slow part.
    const there = patterns.filter(({ pattern }) => passage.text.search(pattern) >= 0);
    const sentences = there.length ? sentencesOf(passage.text) : [];
    return sentences.flatMap((sentence) =>
      there.flatMap(({ pattern, unlessDenied, instead }) =>
        inSentence(sentence, pattern, unlessDenied ?? false).map((found) => ({ passage, found, instead })),
      ),
    );
  });
}
