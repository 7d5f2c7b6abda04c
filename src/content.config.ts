import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { boosterLoader, lessonLoader, storyLoader } from '#src/check/index.ts';
import type { Lesson } from '#src/lesson/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';

/** One entry per `lessons/<lesson>/scenario.md`; its id is the lesson's folder. */
const stories = defineCollection({ loader: storyLoader(), schema: z.custom<WrittenScenario>() });

/** One entry per booster, a short story for some weeks later; its id is `<lesson>/booster-1`. */
const boosters = defineCollection({ loader: boosterLoader(), schema: z.custom<WrittenScenario>() });

/** One entry per `lessons/<lesson>/lesson.md`, with its quiz; its id is the lesson's folder. */
const lessons = defineCollection({ loader: lessonLoader(), schema: z.custom<Lesson>() });

export const collections = { stories, boosters, lessons };
