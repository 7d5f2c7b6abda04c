import { z } from 'astro/zod';
import { audiences, bands, moods, nations } from '#src/scenario/index.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/, 'Write ids in small letters a to z, 0 to 9 and "-", such as "move-apps".')
  .describe('an id in small letters, such as "move-apps"');

const text = (describe: string) => z.string().trim().min(1).describe(`${describe}, as text`);

const factId = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)*$/,
    'Write ids of facts in letters and digits with dots between, such as "childline.number".',
  )
  .describe('the id of a fact, such as childline.number');

const day = z.iso.date().describe('a day, written YYYY-MM-DD');

/** One entry of `lessons/tricks.yaml`; its id is the mark that authors write. */
const trick = z.strictObject({
  /** "A trick jojo used: finding out". */
  name: text('the name that children read'),
  /** Without blame, and without a hint of what the hero should have done. */
  says: text('what the other person is doing, in words for children'),
  /** For teachers' notes and families. */
  adult: text('what a safeguarding lead calls it'),
  /** A threat is for 11 to 14 only. */
  bands: z
    .array(z.enum(bands))
    .min(1)
    .describe(`the ages whose stories may use it: [${bands.join(', ')}]`),
});

/** Marks with another meaning on a line, which a trick of the same name would hide. */
const taken: readonly string[] = [...moods, 'reassures'];

export const tricksSchema = z
  .record(id, trick)
  .superRefine((tricks, context) => {
    for (const name of Object.keys(tricks).filter((mark) => taken.includes(mark)))
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `"${name}" has a meaning already.`,
        params: { cure: 'Choose another name for this trick.' },
      });
  })
  .describe('tricks by their marks: flattery: { name, says, adult, bands }');

/** `lessons/spoken.yaml`: what contacts type, and what is read aloud or shown with plain words. */
export const spokenSchema = z
  .record(
    z.string().regex(/^[a-z0-9']+$/, 'Write short forms as one word in small letters, without signs.'),
    text('the spoken form'),
  )
  .describe('short forms and how they are said: ur: your');

/** One thing that can go out of date. */
const fact = z
  .strictObject({
    /** Put quotation marks around a number: `'999'`. */
    value: text('what is shown, with quotation marks around a mere number'),
    source: text('where it was looked up'),
    checkedOn: day.describe('the day when it was looked up, written YYYY-MM-DD'),
    /** A warning from then on, never an error: an old copy must still build. */
    reviewBy: day.describe('the day when to look again, written YYYY-MM-DD'),
    nation: z.enum(nations).describe(`where it holds: ${nations.join(', ')}`),
    audience: z.enum(audiences).describe(`who it is for: ${audiences.join(', ')}`),
  })
  .superRefine(({ checkedOn, reviewBy }, context) => {
    if (reviewBy <= checkedOn)
      context.addIssue({
        code: 'custom',
        path: ['reviewBy'],
        message: '"reviewBy" is not after "checkedOn".',
        params: { cure: 'Write the day when to look again.' },
      });
  });

/** One way to real help; its number and address are facts. */
const route = z.strictObject({
  id: id.describe('an id of its own'),
  name: text('the name of who helps'),
  what: text('what happens there, in words that a child may read'),
  call: factId.optional().describe('the id of the fact with the number to ring'),
  visit: factId.optional().describe('the id of the fact with the address to visit'),
  nation: z.enum(nations).describe(`where it helps: ${nations.join(', ')}`),
  audience: z.enum(audiences).describe(`who it is for: ${audiences.join(', ')}`),
});

/** `lessons/facts.yaml`. */
export const factsSchema = z.strictObject({
  facts: z.record(factId, fact).describe('facts by their ids: childline.number: { value, source … }'),
  routes: z.array(route).describe('the list of ways to real help'),
});

/** `lessons/faces.yaml`: how each face is drawn is between it and the drawing. */
export const facesSchema = z
  .record(id, z.record(z.string(), z.string().describe('the name of a part or a colour, as text')))
  .describe('faces by their ids: ash: { hair: shaggy }');
