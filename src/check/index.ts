export { checkFiles, checkLessons, type Checked, type CheckOptions } from './check-files.ts';
export type { CheckedStory } from './check-story.ts';
export { factsToReview } from './facts-to-review.ts';
export { guideFile, withRules } from './guide.ts';
export { printProblems } from './print.ts';
export { walkRules } from './rules/index.ts';
export type { CheckedPlan } from './check-plan.ts';
export { boosterLoader, lessonLoader, storyLoader } from './story-loader.ts';
export { storyProblems } from './story-page.ts';
