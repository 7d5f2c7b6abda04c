import { z } from 'astro/zod';
import { bands, looks, roles, safetyActions } from '../scenario.ts';

/** Words that a computer language keeps for itself: as an id they would find something that is no part of the story. */
export const isReservedWord = (id: string): boolean => id in {};

const idCure =
  'Write ids in small letters a to z, 0 to 9 and "-", beginning with a letter, such as "mrs-bello".';

/** What is written before a colon, in a link or in a mark: at most 30 small letters, digits and `-`. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,29}$/, idCure)
  .refine((word) => !isReservedWord(word), 'Choose another word: computers keep this one for themselves.')
  .describe('an id in small letters, such as "mrs-bello"');

/** One line of words that are shown. */
export const words = (describe: string, longest = 120) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\n]*$/)
    .describe(`${describe}, at most ${longest} letters`);

const fileName = /^[a-z0-9][a-z0-9-]*$/;

/** Somebody in the story. */
export const personSchema = z
  .strictObject({
    /** As shown over a chat: "jojo * skates". */
    name: words('the name that is shown', 30),
    /** One hero; any number of the others. */
    role: z
      .enum(roles)
      .describe(
        'hero (the child who is messaged), contact (the new friend), helper (an adult) or friend (another child)',
      ),
    /** A drawn face, shared by all stories. */
    face: id.optional().describe('the id of a face in lessons/faces.yaml'),
    /** For somebody who shows no face: a thing, drawn in an SVG file beside the story. */
    picture: z
      .string()
      .regex(fileName)
      .optional()
      .describe('a thing instead of a face: the name of an SVG file beside the story, without ".svg"'),
    /** What their profile page shows when their name is tapped, in this order. */
    profile: z
      .record(
        words('a label', 30),
        z.union([words('words'), z.number(), z.array(words('words')).min(1).max(6)]),
      )
      .optional()
      .describe('what their profile page shows, such as { joined: last week, posts: 2 }'),
    /** A contact who turns out to be harmless: no report or block is owed. */
    fine: z.boolean().optional().describe('true for a contact who turns out to be harmless'),
  })
  .superRefine((person, context) => {
    if (person.face !== undefined && person.picture !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'Somebody has a face and a picture here.',
        params: { cure: 'Keep one of the two.' },
      });
    if (person.fine && person.role !== 'contact')
      context.addIssue({
        code: 'custom',
        path: ['fine'],
        message: '"fine" stands at somebody who is not a contact.',
        params: { cure: 'Delete it, or write "role: contact".' },
      });
  })
  .describe('a person: { name: Kit, role: friend, face: kit }');

const castSchema = z
  .record(id, personSchema)
  .superRefine((cast, context) => {
    const heroes = Object.values(cast).filter(({ role }) => role === 'hero').length;
    if (heroes === 1) return;
    const message = heroes === 0 ? 'Nobody in the cast is the hero.' : `The cast has ${heroes} heroes.`;
    context.addIssue({
      code: 'custom',
      message,
      params: { cure: 'Write "role: hero" for exactly one child.' },
    });
  })
  .describe('everybody in the story, each with an id: kit: { name: Kit, role: friend }');

/** Marks of the format itself: a story's own marks and `as:` names keep clear of them. */
export const formatMarks = [
  'told',
  'reported',
  'blocked',
  'sends-picture',
  'best',
  'slip',
  'reassures',
] as const;

const remembersSchema = z
  .record(id, words('the words of a tick box', 90))
  .superRefine((marks, context) => {
    const names = Object.keys(marks);
    if (names.length > 4)
      context.addIssue({
        code: 'custom',
        message: `The story remembers ${names.length} marks of its own.`,
        params: { cure: 'Keep at most four: each is a tick box on paper.' },
      });
    for (const name of names.filter((mark) => formatMarks.some((own) => own === mark)))
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `"${name}" has a meaning already.`,
        params: { cure: 'Choose another name for this mark.' },
      });
  })
  .describe("at most four marks of the story's own, each with the words of its tick box on paper");

const appName = words('the name of an app', 30);

/** A made-up app: its name alone, for an ordinary chat, or with the kind of place that it is. */
export const appSchema = z
  .union([
    appName,
    z.strictObject({
      name: appName,
      look: z.enum(looks).describe(`what kind of place it is: ${looks.join(', ')}`),
    }),
  ])
  .describe('the name of an app, or { name: Brickbay, look: game }');

/** The front matter of `scenario.md`. Nothing else may stand in it. */
export const frontSchema = z
  .strictObject({
    /** Of the lesson, in lists and at the top of its pages. */
    title: words('the title', 60),
    /** Decides reading level, tricks and proofs; here, so that a lone file can be checked wherever it lies. */
    band: z.enum(bands).describe(`the age that it is for: ${bands.join(', ')}`),
    /** Asked at every decision; about the hero, never "you". */
    question: words('what is asked at each decision, such as "What could {hero} do?"').optional(),
    /** Made-up apps, never a real one's name. */
    apps: z
      .record(id, appSchema)
      .optional()
      .describe('the made-up apps, each with an id: { picnook: { name: Picnook, look: photo } }'),
    cast: castSchema,
    /** What the story itself must remember, beyond what was told, reported, blocked and sent. */
    remembers: remembersSchema.optional(),
    /** What must be done before an ending; without it, all that the story has. */
    needs: z
      .array(z.enum(safetyActions))
      .optional()
      .describe('what must be done before an ending: [tell, report, block]'),
  })
  .describe('a field a line: title, band, apps, cast');

export type Front = z.infer<typeof frontSchema>;
export type FrontApp = z.infer<typeof appSchema>;
export type FrontPerson = z.infer<typeof personSchema>;
