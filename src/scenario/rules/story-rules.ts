import { bestAlwaysLongest } from './best-always-longest.ts';
import { bestAlwaysSamePlace } from './best-always-same-place.ts';
import { missingTalkingPoint } from './missing-talking-point.ts';
import type { StoryRule } from './rule.ts';

/** How a story is made: judged once its form is sound. */
export const storyRules: readonly StoryRule[] = [missingTalkingPoint, bestAlwaysSamePlace, bestAlwaysLongest];
