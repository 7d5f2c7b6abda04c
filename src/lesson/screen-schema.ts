import { z } from 'astro/zod';
import { id, text, texts } from './fields.ts';

/** What a screen of the board is for. */
export const screenKinds = ['welcome', 'adults', 'baseline', 'story', 'aloud', 'spot', 'help'] as const;
export type ScreenKind = (typeof screenKinds)[number];

/** A decision of the story that the board comes to, whatever the class has chosen before. */
const visit = z
  .strictObject({
    /** The id of the moment: its heading in small letters with "-" for spaces. */
    moment: z
      .string()
      .min(1)
      .describe('the heading of a decision of the story in small letters, with "-" for spaces'),
    /** With `true` the class votes, unseen; with `false` it talks, and the teacher goes on. */
    vote: z.boolean().describe('true where the class votes, false where it only talks'),
  })
  .describe('{ moment: jojo-follows-ash, vote: true }');

/**
 * One screen of the board run, in order. The seven kinds:
 *   welcome    ground rules, content note, right to pass
 *   adults     each pupil thinks of two adults to tell, in private
 *   baseline   the questions under `baseline` in quiz.yaml, on the pupil's own paper
 *   story      a part of the story, with the decisions that it visits
 *   aloud      sentence starters, said as the hero
 *   spot       spot the tricks, then the questions under `endpoint`, beside the baseline
 *   help       where to get help, and out of the story
 */
export const screenSchema = z
  .strictObject({
    id,
    kind: z.enum(screenKinds).describe(`what it is for: ${screenKinds.join(', ')}`),
    /** Shown to the class, large. */
    title: text('the heading that the class sees', 60),
    /** Whole minutes; with the others and `spare` they make up the lesson. */
    minutes: z.int().min(1).max(20).describe('whole minutes, 1 to 20'),
    /** Lines that the class reads on the board, besides what the kind brings along. */
    shows: texts('a line that the class reads on the board', 120),
    /** The teacher's script, word for word. The class hears it. */
    say: z
      .array(text('a paragraph of the script, said to the class', 500))
      .min(1)
      .max(12)
      .describe('the script: a list of what the teacher says to the class'),
    /** What the teacher does at the board; never said. */
    do: texts('what the teacher does, in order'),
    /** What to watch for in the room. */
    lookFor: texts('what to look for in the room'),
    likelyAnswers: texts('what pupils are likely to say, and what to answer'),
    misconceptions: texts('a wrong idea that may come up here, and what to say'),
    /** Kind `story` only: decisions in the order in which the board comes to them. */
    visits: z.array(visit).max(8).default([]).describe('the decisions that this part of the story visits'),
  })
  .superRefine(({ kind, visits }, context) => {
    if (kind === 'story' && visits.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['visits'],
        message: 'A screen of kind "story" visits no decision.',
        params: { cure: 'List them: visits: [{ moment: jojo-follows-ash, vote: true }].' },
      });
    if (kind !== 'story' && visits.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['visits'],
        message: `A screen of kind "${kind}" visits decisions.`,
        params: { cure: 'Move them to a screen of kind "story".' },
      });
  })
  .describe('a screen of the board: { id, kind, title, minutes, say }');
