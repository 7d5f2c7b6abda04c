import type { z } from 'astro/zod';
import type { homeSchema } from './home-schema.ts';

/** The fields of `home.md`. */
export type HomeFields = z.infer<typeof homeSchema>;

/** The headings below the front matter of `home.md`, each with the name that code uses. */
export const homeHeadings = {
  forTwo: 'For two',
  together: 'Together',
  ratherNot: 'Rather not',
} as const;
export type HomeSection = keyof typeof homeHeadings;

/** What a grown-up and a child do side by side: plain data that survives JSON. Facts are filled in. */
export interface Home extends HomeFields {
  /** Paragraphs: who does what. */
  forTwo: string[];
  /** Steps, in order. */
  together: string[];
  /** What the grown-up would rather not say or do. */
  ratherNot: string[];
}
