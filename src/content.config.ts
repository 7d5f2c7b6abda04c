import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { storyLoader } from '#src/check/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';

/** One entry per `lessons/<lesson>/scenario.md`; its id is the lesson's folder. */
const stories = defineCollection({ loader: storyLoader(), schema: z.custom<WrittenScenario>() });

export const collections = { stories };
