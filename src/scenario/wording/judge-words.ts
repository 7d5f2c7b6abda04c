import { wordRules } from '../rules/word-rules.ts';
import type { Finding } from '../rules/rule.ts';
import type { Band, Place, Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { placeholders } from '../build/fill.ts';
import type { Passage } from './passages.ts';
import { readingFigures, type ReadingFigures } from './reading-figures.ts';

/** Words that stand outside a story, such as a plan's or a quiz's. */
export interface LooseWords {
  text: string;
  at: Place;
  /** A wrong idea, there to be answered: it may say what we never say. */
  wrongIdea?: boolean;
}

/** Who the words are for, and the people and apps that they speak of. */
export interface WordsAbout {
  band: Band;
  people: Pick<Scenario, 'cast' | 'apps'>;
  /** Where a problem with all of them together is shown. */
  at: Place;
}

const passageOf = ({ text, at, wrongIdea = false }: LooseWords): Passage => ({
  text: text
    .replace(placeholders, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    // As families and teachers are told of a child: the rules know "the child".
    .replace(/\b(?:your|a) child\b/gi, 'the child')
    .replace(/\s+/g, ' ')
    .trim(),
  at,
  voice: 'storyteller',
  slip: wrongIdea,
});

/**
 * Judges words outside a story by the rules for a story's words.
 *
 * @param only codes of the rules to judge by; all of them, if left out
 */
export const judgeWords = (
  words: readonly LooseWords[],
  { band, people, at }: WordsAbout,
  tables: Tables,
  only?: readonly string[],
): { findings: (Finding & { code: string })[]; reading: ReadingFigures } => {
  const cast = people.cast.map(({ name, role }) => ({ name, role, at }));
  const apps = Object.values(people.apps).map((text) => ({ text, at }));
  const pooled = { cast, apps, passages: words.map(passageOf) };
  const wording = { ...pooled, band, title: at, reading: readingFigures(pooled, tables) };
  const rules = wordRules.filter(({ code }) => !only || only.includes(code));
  const findings = rules.flatMap(({ code, check }) =>
    check(wording, tables).map((finding) => ({ ...finding, code })),
  );
  return { findings, reading: wording.reading };
};
