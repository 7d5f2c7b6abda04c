export { draftRules } from './draft-rules.ts';
export { exampleStory, type ExampleStory } from './example.ts';
export type { DraftRule, Finding, Rule, StoryRule } from './rule.ts';
export { storyRules } from './story-rules.ts';
export { wordRules } from './word-rules.ts';
