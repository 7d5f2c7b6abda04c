import { gradeOf, type ReadingFigures } from '../wording/reading-figures.ts';
import { readingTargets } from '../wording/reading-targets.ts';
import type { WordRule } from '../wording/word-rule.ts';
import type { Wording } from '../wording/wording.ts';
import type { Finding } from './rule.ts';

/** The formulas say nothing about less. */
const enoughWords = 100;

const hardestLines = ({ sentences }: ReadingFigures): string => {
  const hardest = sentences.filter(({ words }) => words > 5).sort((a, b) => gradeOf([b]) - gradeOf([a]));
  return [...new Set(hardest.map(({ at }) => at.line))].slice(0, 5).join(', ');
};

const hardestWords = ({ sentences }: ReadingFigures): string => {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ hard }) => hard.map((each) => each.toLowerCase())))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
  return most.map(([word]) => `“${word}”`).join(', ');
};

const sayings = ({ band, title, reading: figures }: Wording): Finding[] => {
  if (!band) return [];
  const target = readingTargets[band];
  const shorter = `Use shorter words and sentences, first in lines ${hardestLines(figures)}.`;
  const easier = `Use easier words; met most: ${hardestWords(figures)}.`;
  const over = (name: string, is: number, most: number | undefined, cure: string, digits = 1): Finding[] => {
    if (most === undefined || is <= most) return [];
    return [
      { at: title, what: `${name} is ${is.toFixed(digits)}; for ages ${band} the most is ${most}.`, cure },
    ];
  };
  return [
    ...over('The reading level (Flesch-Kincaid grade)', figures.grade, target.grade, shorter),
    ...over('The reading level (New Dale-Chall)', figures.daleChall, target.daleChall, easier),
    ...over(
      'The share of hard words in 100',
      figures.hardShare * 100,
      target.hardShare && target.hardShare * 100,
      easier,
    ),
    ...over(
      'The average length of a sentence, in words,',
      figures.meanSentence,
      target.meanSentence,
      shorter,
    ),
  ];
};

const whole = (text: string) => `---
title: Tea
band: adults
cast:
  mum: { name: Mum, role: hero }
---

## Tea

### Home · 5 pm

${text}\`the end\``;

/** Formulas only screen: they see long words and sentences, not what makes a text clear. */
export const readingLevel: WordRule = {
  code: 'reading-level',
  says: 'The story reads one to two years below the age of its band. All that pupils read is taken together, without contacts’ messages; names of cast, apps and tricks count as easy.',
  bad: whole(
    `Unfortunately, everybody immediately recognises particularly complicated communication technology. `.repeat(
      14,
    ),
  ),
  good: whole('Mum sits down and reads what they wrote. '.repeat(14)),
  check: (wording) => (wording.reading.words < enoughWords ? [] : sayings(wording)),
};
