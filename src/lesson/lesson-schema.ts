import { z } from 'astro/zod';
import { roomNames } from '#src/rooms.ts';
import { id, someTexts, text, texts } from './fields.ts';
import { screenSchema } from './screen-schema.ts';

const twoDays = z
  .strictObject({
    first: z.array(id).min(1).describe('ids of the screens of the first day'),
    second: z.array(id).min(1).describe('ids of the screens of the second day'),
  })
  .describe('the same screens cut over two days: { first: [welcome, …], second: [welcome, …] }');

/**
 * The front matter of `lesson.md`: the plan of one lesson, and its run on the board.
 * Names of fields are Oak National Academy's where it has one. Longer prose stands below it, under headings.
 */
export const lessonSchema = z
  .strictObject({
    /** Of the short address `/go/nf/`. */
    short: z
      .string()
      .regex(/^[a-z]{2}$/)
      .describe('two small letters for the short address /go/nf/'),
    /** For teachers; the reading age stands in the story (`band`). */
    ages: text('the ages and years it is for, such as "Years 5 and 6, ages 9 to 11"', 60),
    /** The whole lesson, with what is to spare. */
    minutes: z.int().min(20).max(90).describe('the whole minutes of the lesson, 20 to 90'),
    /** So that the lesson never has to rush a child. */
    spare: z.int().min(0).max(15).describe('whole minutes to spare, 0 to 15'),
    /** A room that is left out does not offer this lesson. */
    rooms: z
      .array(z.enum(roomNames))
      .min(1)
      .describe(`where it may be used: [${roomNames.join(', ')}]`),
    /** What a pupil can do after it, in a pupil's words. */
    pupilLessonOutcome: text('one sentence that begins "I can"', 160),
    /** The outcome in steps. */
    iCan: someTexts('a sentence that begins "I can"', 140),
    /** For the teacher: what is to be understood. */
    keyLearningPoints: someTexts('what pupils are to understand', 240),
    /** Taught before they are met. */
    lessonKeywords: z
      .array(
        z.strictObject({
          keyword: text('the word', 40),
          description: text('what it means, in words for children', 160),
        }),
      )
      .min(1)
      .max(10)
      .describe('a list of { keyword, description }'),
    misconceptionsAndCommonMistakes: z
      .array(
        z.strictObject({
          misconception: text('what pupils often think', 160),
          response: text('what to answer', 400),
        }),
      )
      .min(1)
      .max(12)
      .describe('a list of { misconception, response }'),
    teacherTips: someTexts('a tip from one teacher to another', 400),
    /** For adults: what the lesson touches, and what it leaves out. */
    contentGuidance: someTexts('what the lesson touches, or leaves out', 300),
    /** Read to the class at the start. */
    contentNote: text('what the class is told before it begins', 400),
    supervisionLevel: text('who has to be in the room', 400),
    lessonEquipmentAndResources: someTexts('a thing that is needed', 200),
    /** Ids of lessons/frameworks.yaml: wording, source and nation stand there. */
    curriculum: z.array(z.string()).min(1).describe('ids of statements of lessons/frameworks.yaml'),
    /** What the lesson teaches to spot; each is met in the story. */
    tricks: z.array(z.string()).describe('ids of tricks of lessons/tricks.yaml; [] where nobody plays one'),
    /** The card that the teacher reads alone. Ticks are not kept. */
    beforeYouStart: z
      .array(
        z.strictObject({
          check: text('what is to be sure of before the lesson', 160),
          why: text('the reason for it', 240),
        }),
      )
      .min(1)
      .max(10)
      .describe('a list of { check, why }'),
    groundRules: someTexts('a rule, in words for children', 120),
    /** Said aloud as the hero. */
    sentenceStarters: someTexts('the beginning of a sentence, such as "Can I show you …?"', 100),
    /** Asked half-way: its answer decides whether to go on or to look again. */
    hingeQuestion: z
      .strictObject({
        screen: id.describe('the id of the screen on which it is asked'),
        ask: text('the question', 160),
        listenFor: text('the answer that shows it is understood', 240),
        ifNot: text('what to do if few give it', 300),
      })
      .describe('{ screen, ask, listenFor, ifNot }'),
    board: z.array(screenSchema).min(3).max(20).describe('the screens of the board, in order'),
    twoDays,
    /** Empty until somebody has: the pages say so. */
    reviewedBy: texts('who has reviewed it, as what, and when', 160),
  })
  .describe('the fields of a lesson, one a line');
