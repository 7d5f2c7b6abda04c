import { z } from 'astro/zod';
import { nations } from '#src/scenario/index.ts';
import { text } from './fields.ts';

/** How sure we are of a wording. */
export const wordingChecks = ['read', 'reported', 'unchecked'] as const;
export type WordingCheck = (typeof wordingChecks)[number];

/** How much of a statement stands in the table. */
export const wordingForms = ['whole', 'part', 'summary'] as const;

const framework = z
  .strictObject({
    name: text('its name', 160),
    /** What it asks of whom. */
    about: text('what kind of document it is', 300),
    nation: z.enum(nations).describe(`where it holds: ${nations.join(', ')}`),
    source: text('where its wording was met', 300),
    /** How its ids came to be, where its publisher gives none. */
    ids: text('who made up the ids', 160),
  })
  .describe('{ name, about, nation, source, ids }');

const statement = z
  .strictObject({
    framework: z.string().describe('the id of a framework of this file'),
    /** As it was met; what is left out is "…". */
    wording: text('the wording', 800),
    form: z.enum(wordingForms).describe('whole, part (some of it is left out) or summary (our words)'),
    checked: z
      .enum(wordingChecks)
      .describe('read (on a copy of the publisher’s page), reported (where others quote it) or unchecked'),
    note: text('what to know before quoting it', 300).optional(),
  })
  .describe('{ framework, wording, form, checked }');

/** `lessons/frameworks.yaml`: the statements that lessons meet. Only those in use stand here. */
export const frameworksSchema = z
  .strictObject({
    frameworks: z.record(z.string(), framework).describe('frameworks by their ids'),
    statements: z.record(z.string(), statement).describe('statements by their ids: P-OSA-2: { … }'),
  })
  .describe('frameworks and statements');

export type Frameworks = z.infer<typeof frameworksSchema>;
export type Framework = Frameworks['frameworks'][string];
export type Statement = Frameworks['statements'][string];
