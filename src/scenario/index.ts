/**
 * What a story is: reading it, its types and its rules.
 * Reading needs parsers and zod, so code for the browser imports types only from here.
 */
export { fillFacts, placeholders } from './build/fill.ts';
export { didYouMean } from './nearest.ts';
export { printProblem, type Problem } from './problem.ts';
export { lessonOf, readStory, type ReadOptions, type ReadResult } from './read-story.ts';
export { guard } from './read/guard.ts';
export { nameOf, parseMarkdown, placeOf, plainText } from './read/markdown.ts';
export {
  draftRules,
  exampleStory,
  storyRules,
  wordRules,
  type DraftRule,
  type ExampleStory,
  type Finding,
  type Rule,
  type StoryRule,
} from './rules/index.ts';
export * from './scenario.ts';
export * from './tables.ts';
export { toPlay } from './to-play.ts';
export { judgeWords, type LooseWords, type WordsAbout } from './wording/judge-words.ts';
export { bestPlaces, isLongest, judgedDecisions, tooMany, type Judged } from './wording/decisions.ts';
export type { ReadingFigures } from './wording/reading-figures.ts';
export { sentencesOf } from './wording/sentences.ts';
export { checkShape } from './yaml/explain.ts';
export { parseYaml, type Yaml } from './yaml/parse-yaml.ts';
