import { z } from 'astro/zod';
import { lessonSchema } from './lesson-schema.ts';
import { quizSchema } from './quiz.ts';

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

/** Fields of `lesson.md`, or of the items of one of its lists: the schema is the manual. */
export const lessonFields = (path: readonly string[] = []): Record<string, string> => {
  let shape = shapeOf(lessonSchema);
  for (const step of path) {
    const list = shape.properties?.[step];
    shape = (typeof list === 'object' ? (list.items ?? list) : {}) as Shape;
  }
  return fieldsOf(shape);
};

/** Fields of `quiz.yaml`. */
export const quizFields = (): Record<string, string> => fieldsOf(shapeOf(quizSchema));
