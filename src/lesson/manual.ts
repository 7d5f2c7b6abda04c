import { z } from 'astro/zod';
import { homeSchema } from './home-schema.ts';
import { lessonSchema } from './lesson-schema.ts';
import { quizSchema } from './quiz.ts';
import { unitsSchema } from './units.ts';

type Shape = z.core.JSONSchema.JSONSchema;

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What each field of a shape is, in the words of its schema. */
const fieldsOf = ({ properties = {} }: Shape): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([field, shape]) => [
      field,
      typeof shape === 'object' ? (shape.description ?? '') : '',
    ]),
  );

/** The shape of what stands in a field, or of each item of its list. */
const itemsOf = (shape: Shape, field: string): Shape => {
  const list = shape.properties?.[field];
  return (typeof list === 'object' ? (list.items ?? list) : {}) as Shape;
};

/** Fields of `lesson.md`, or of the items of one of its lists: the schema is the manual. */
export const lessonFields = (path: readonly string[] = []): Record<string, string> =>
  fieldsOf(path.reduce(itemsOf, shapeOf(lessonSchema)));

/** Fields of `quiz.yaml`. */
export const quizFields = (): Record<string, string> => fieldsOf(shapeOf(quizSchema));

/** Fields of `home.md`. */
export const homeFields = (): Record<string, string> => fieldsOf(shapeOf(homeSchema));

/** Fields of `units.yaml`, or of the items of its list of units or lessons. */
export const unitFields = (path: readonly string[] = []): Record<string, string> =>
  fieldsOf(path.reduce(itemsOf, shapeOf(unitsSchema)));
