import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** When questions are asked. Baseline and endpoint are the same questions in parallel forms. */
export const quizParts = ['starter', 'baseline', 'endpoint', 'exit'] as const;
export type QuizPart = (typeof quizParts)[number];

const answer = z
  .strictObject({
    text: text('the answer as pupils read it', 120),
    /** One answer of each question; never shown before the class has answered. */
    best: z.literal(true).optional().describe('true at the one best answer; left out at the others'),
    /** Shown after it: kind, and never about who chose it. */
    why: text('why it is so, in words for children', 240),
  })
  .describe('{ text, best: true, why }');

/** One question. About somebody made up ("What could Ash do?"), never about the pupils. */
export const itemSchema = z
  .strictObject({
    id,
    /** Joins a question of the baseline with the endpoint's that asks the same of another story. */
    pair: id.optional().describe('an id that a question of the baseline and one of the endpoint share'),
    ask: text('the question', 240),
    answers: z
      .array(answer)
      .min(2)
      .max(4)
      .superRefine((answers, context) => {
        const best = answers.filter((each) => each.best).length;
        if (best === 1) return;
        const message = best === 0 ? 'No answer here is the best.' : `${best} answers here are the best.`;
        context.addIssue({ code: 'custom', message, params: { cure: 'Write "best: true" at exactly one.' } });
      })
      .describe('2 to 4 answers: { text, best: true, why }'),
  })
  .describe('a question: { id, pair, ask, answers }');

const part = (describe: string) => z.array(itemSchema).min(1).max(8).describe(describe);

/** `quiz.yaml`, beside the story. */
export const quizSchema = z
  .strictObject({
    starter: part('what pupils bring along, from lessons before'),
    baseline: part('asked before any teaching, on own paper, not marked'),
    endpoint: part('the baseline in a parallel form, asked at the end beside it'),
    exit: part('what this lesson taught, for the teacher to look at'),
  })
  .describe(`four lists of questions: ${quizParts.join(', ')}`);

export type QuizItem = z.infer<typeof itemSchema>;
export type Quiz = z.infer<typeof quizSchema>;
