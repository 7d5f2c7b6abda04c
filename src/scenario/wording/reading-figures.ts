import { daleChallFormula } from 'dale-chall-formula';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Tables } from '../tables.ts';
import { isFamiliar } from './familiar.ts';
import type { Passage, Voice } from './passages.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import type { Wording } from './wording.ts';

/** One sentence that pupils read. */
export interface Sentence {
  text: string;
  at: Passage['at'];
  words: number;
  syllables: number;
  /** Words that are neither familiar nor names. */
  hard: string[];
}

/** How hard a story is to read, by formulas that are good for screening and no more. */
export interface ReadingFigures {
  sentences: Sentence[];
  words: number;
  /** Flesch-Kincaid grade; a school year in England is one more. */
  grade: number;
  /** New Dale-Chall score. */
  daleChall: number;
  meanSentence: number;
  longestSentence: number;
  /** Share of words that are not familiar, 0 to 1. */
  hardShare: number;
}

/** No word is longer; counting syllables of thousands of letters takes seconds. */
const longestWord = 40;

/** Contacts write as they like; notes for grown-ups are read by grown-ups. */
const notPooled = new Set<Voice>(['contact', 'listenFor', 'say', 'ratherNot']);

type Pooled = Pick<Wording, 'cast' | 'apps' | 'passages'>;

const namesOf = ({ cast, apps }: Pooled, { tricks }: Tables): Set<string> =>
  new Set(
    [
      ...cast.map(({ name }) => name),
      ...apps.map(({ text }) => text),
      ...Object.values(tricks).map(({ name }) => name),
    ].flatMap((name) => wordsOf(name.toLowerCase())),
  );

/** A capital inside a sentence: Joss, Tuesday, Ash's. Known as names are, whoever they belong to. */
const isProper = (word: string, place: number) => place > 0 && /^\p{Lu}\p{Ll}/u.test(word);

function countSentence(text: string, at: Sentence['at'], names: Set<string>): Sentence {
  const words = wordsOf(text);
  const isName = (word: string) => names.has(word.toLowerCase().replace(/['’]s?$/, ''));
  const counted = words.map((word) => (isName(word) ? 1 : Math.max(1, syllable(word.slice(0, longestWord)))));
  const hard = words.filter((word, place) => !isName(word) && !isProper(word, place) && !isFamiliar(word));
  return { text, at, words: words.length, syllables: counted.reduce((sum, each) => sum + each, 0), hard };
}

/** The Flesch-Kincaid grade of some sentences together. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const [word, count] = [sumOf(sentences, 'words'), sumOf(sentences, 'syllables')];
  return fleschKincaid({ sentence: sentences.length, word, syllable: count });
}

const sumOf = (sentences: readonly Sentence[], what: 'words' | 'syllables') =>
  sentences.reduce((sum, sentence) => sum + sentence[what], 0);

/** Pools all that pupils read but contacts' messages. Names of cast, apps and tricks count as one easy syllable. */
export function readingFigures(pooled: Pooled, tables: Tables): ReadingFigures {
  const names = namesOf(pooled, tables);
  const sentences = pooled.passages
    .filter(({ voice }) => !notPooled.has(voice))
    .flatMap(({ text, at }) => sentencesOf(text).map((sentence) => countSentence(sentence, at, names)));
  const words = sumOf(sentences, 'words');
  const difficultWord = sentences.reduce((sum, { hard }) => sum + hard.length, 0);
  return {
    sentences,
    words,
    grade: gradeOf(sentences),
    daleChall: daleChallFormula({ sentence: sentences.length, word: words, difficultWord }),
    meanSentence: words / sentences.length,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.words)),
    hardShare: difficultWord / words,
  };
}
