import { z } from 'astro/zod';
import { bands } from '#src/scenario/index.ts';
import { text } from './fields.ts';

/** Short stories that come back to a lesson later, by the names of their files. */
const boosterNames = ['booster-1', 'booster-2'] as const;

const lessonId = z.string().min(1).describe('the folder of a lesson, such as new-follower');

/** What has to be taught before a lesson. */
const after = z
  .strictObject({
    lesson: lessonId,
    weeks: z.int().min(1).max(12).optional().describe('how many whole weeks later at most, 1 to 12'),
  })
  .describe('what comes before it, and how soon: { lesson: new-follower, weeks: 2 }');

const place = z
  .strictObject({
    lesson: lessonId,
    /** Where a class has one lesson a week. */
    week: z.int().min(1).max(40).describe('the week of the unit in which it is taught, 1 to 40'),
    after: after.optional(),
    why: text('why it stands here', 400),
  })
  .describe('{ lesson, week, why }');

const unit = z
  .strictObject({
    band: z.enum(bands).describe(`the age of its stories: ${bands.join(', ')}`),
    name: text('the name that teachers read, such as "Years 5 and 6"', 60),
    ages: text('the ages, such as "Ages 9 to 11"', 60),
    lessons: z.array(place).min(1).max(20).describe('a list of { lesson, week, why }, in their order'),
    /** The first page offers its story. */
    ifOnlyOne: lessonId.describe('the lesson to take where there is time for one'),
    /** What a school does where the weeks do not fit. */
    otherwise: text('what to do when weeks are lost', 400),
  })
  .describe('{ band, name, ages, lessons, ifOnlyOne, otherwise }');

const booster = z
  .strictObject({
    booster: z.enum(boosterNames).describe(`a file beside the story: ${boosterNames.join(' or ')}`),
    weeks: z.int().min(1).max(52).optional().describe('how many weeks after the lesson'),
    months: z.int().min(1).max(12).optional().describe('how many months after the lesson'),
  })
  .refine(({ weeks, months }) => (weeks === undefined) !== (months === undefined), {
    message: 'A booster comes some weeks or some months after its lesson.',
    params: { cure: 'Write either "weeks" or "months".' },
  })
  .describe('{ booster: booster-1, weeks: 2 }');

const reason = text('why it is not covered', 300);

/** `lessons/units.yaml`: which lessons make up a unit, in which order, and what no lesson covers. */
export const unitsSchema = z
  .strictObject({
    units: z.array(unit).min(1).max(9).describe('the units, the youngest first'),
    boosters: z.array(booster).max(2).describe('when the boosters of any lesson come'),
    /** Named in what families are sent: seeing one once is not enough to know it again. */
    metTwice: z.array(z.string()).describe('ids of tricks that two stories or more show'),
    notCovered: z
      .strictObject({
        tricks: z.record(z.string(), reason).describe('tricks that no story shows: threat: why'),
        statements: z.record(z.string(), reason).describe('statements that no lesson meets: P-OSA-9: why'),
        topics: z
          .array(z.strictObject({ what: text('what it is', 160), why: reason }).describe('{ what, why }'))
          .describe('what is left out besides: a list of { what, why }'),
      })
      .describe('{ tricks, statements, topics }'),
  })
  .describe('the order of lessons, and what none covers');

export type Units = z.infer<typeof unitsSchema>;
export type Unit = Units['units'][number];
export type UnitBooster = Units['boosters'][number];
