import { z } from 'astro/zod';
import { text } from './fields.ts';

/** The front matter of `home.md`: ten minutes for a grown-up and a child, after the story. */
export const homeSchema = z
  .strictObject({
    /** Shown as a heading once the story is over. */
    title: text('the name of the ten minutes after the story, such as "Show me your followers"', 60),
    minutes: z.int().min(5).max(20).describe('the whole minutes that they take, 5 to 20'),
    /** The family's own plan, to print; "…" is a line to fill in by pen. Nobody types anything. */
    plan: z
      .array(text('a line of the plan', 140))
      .min(3)
      .max(6)
      .describe('a list of 3 to 6 lines that begin with "We"; "…" is a line to fill in by pen'),
  })
  .describe('the fields of the ten minutes at home, one a line');
