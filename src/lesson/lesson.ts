import type { z } from 'astro/zod';
import type { Home } from './home.ts';
import type { lessonSchema } from './lesson-schema.ts';
import type { Quiz } from './quiz.ts';
import type { screenSchema } from './screen-schema.ts';
import type { Block, SectionName } from './sections.ts';

/** One screen of the board run. */
export type Screen = z.infer<typeof screenSchema>;

/** The fields of `lesson.md`. */
export type LessonFields = z.infer<typeof lessonSchema>;

/** The plan of a lesson: plain data that survives JSON. Facts such as `{childline.number}` are filled in. */
export interface Lesson extends LessonFields {
  /** Name of the lesson's folder. */
  lesson: string;
  /** The prose below the front matter. */
  sections: Record<SectionName, Block[]>;
  quiz: Quiz;
  /** What a grown-up and a child do side by side; absent where no home.md lies beside the plan. */
  home?: Home;
}
