/**
 * What a story is: reading it, its types and its rules.
 * Reading needs parsers and zod, so code for the browser imports types only from here.
 */
export { defaultQuestion, defaultReport } from './defaults.ts';
export { frontSchema, personSchema } from './front/schema.ts';
export { didYouMean, nearest, oneOf } from './nearest.ts';
export { printProblem, type Problem } from './problem.ts';
export { lessonOf, readStory, type ReadOptions, type ReadResult } from './read-story.ts';
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
export type { ReadingFigures } from './wording/reading-figures.ts';
export { checkShape } from './yaml/explain.ts';
export { parseYaml, type Yaml } from './yaml/parse-yaml.ts';
