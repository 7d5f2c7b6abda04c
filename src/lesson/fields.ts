import { z } from 'astro/zod';

/** Reserved words of the computer language would find something that is no part of the lesson. */
const reserved = (id: string): boolean => id in {};

/** What a screen, a question or a pair is called. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/)
  .refine((word) => !reserved(word), 'Choose another word: computers keep this one for themselves.')
  .describe('an id in small letters a to z, 0 to 9 and "-", such as "story-1"');

/** One paragraph or line of words. */
export const text = (describe: string, longest = 400) =>
  z.string().trim().min(1).max(longest).describe(`${describe}, at most ${longest} letters`);

/** A list of paragraphs or lines; may be left out. */
export const texts = (describe: string, longest = 400) =>
  z.array(text(describe, longest)).max(12).default([]).describe(`a list of at most 12: ${describe}`);

/** A list that has something in it. */
export const someTexts = (describe: string, longest = 400) =>
  z.array(text(describe, longest)).min(1).max(12).describe(`a list of 1 to 12: ${describe}`);
