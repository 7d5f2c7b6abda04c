import { z } from 'astro/zod';
import { didYouMean, nearest, oneOf } from '../nearest.ts';
import type { Finding } from '../rules/rule.ts';
import type { Yaml } from './parse-yaml.ts';

/** Far more than an author can mend at a time. */
const mostIssues = 100;

type Issue = z.core.$ZodIssue;
type Shape = z.core.JSONSchema.JSONSchema;

/** What the schema says about the value at a path: its description is the manual. */
const shapeAt = (schema: z.ZodType, path: readonly PropertyKey[]): Shape => {
  let shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  for (const step of path) {
    const { properties = {}, additionalProperties, items } = shape;
    const next = Object.hasOwn(properties, step) ? properties[String(step)] : (additionalProperties ?? items);
    if (typeof next !== 'object' || Array.isArray(next)) return {};
    shape = next;
  }
  return shape;
};

/** The description of the value at a path, or of the nearest thing around it that has one. */
const describe = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined =>
  shapeAt(schema, path).description ?? (path.length ? describe(schema, path.slice(0, -1)) : undefined);

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of names and words';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );

const unknownFields = (issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, yaml: Yaml): Finding[] => {
  const known = Object.keys(shapeAt(schema, issue.path).properties ?? {});
  return issue.keys.map((key) => ({
    at: yaml.atKey([...issue.path, key]),
    what: `There is no field called "${key}" here.`,
    cure: didYouMean(key, known, `Known are ${oneOf(known).replace(' or ', ' and ')}.`),
  }));
};

const explainValue = (issue: Issue, schema: z.ZodType, yaml: Yaml): Finding => {
  const field = issue.path.findLast((step) => typeof step === 'string');
  const name = field === undefined ? 'This' : `"${field}"`;
  const value = valueAt(yaml.value, issue.path);
  const description = describe(schema, issue.path);
  const cure = description ? `It is ${description}.` : 'Write it as the guide shows.';
  const at = yaml.at(issue.path);
  if (issue.code === 'custom') return { at, what: issue.message, cure: String(issue.params?.cure ?? cure) };
  if (value === undefined) return { at, what: `${name} is missing.`, cure };
  return { at, what: `${name} cannot be ${kindOf(value)}.`, cure };
};

const explain = (issue: Issue, schema: z.ZodType, yaml: Yaml): Finding[] => {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema, yaml);
  if (issue.code !== 'invalid_key') return [explainValue(issue, schema, yaml)];
  const name = String(issue.path.at(-1));
  return [
    {
      at: yaml.atKey(issue.path),
      what: `"${name}" cannot be used as an id.`,
      cure: issue.issues[0]?.message ?? 'Write ids with the letters a to z, 0 to 9 and "-".',
    },
  ];
};

/** A field that is missing because its name is mistyped is told of once. */
const isMistyped = (issue: Issue, issues: Issue[], yaml: Yaml): boolean =>
  issue.path.length > 0 &&
  valueAt(yaml.value, issue.path) === undefined &&
  issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === issue.path.slice(0, -1).join('.') &&
      other.keys.some((key) => nearest(key, [String(issue.path.at(-1))]) !== undefined),
  );

/**
 * Judges YAML by a schema, in an author's words.
 *
 * @returns the value as the schema makes it, or findings that name the place, what is wrong and what the field is for
 */
export const checkShape = <Value>(
  schema: z.ZodType<Value>,
  yaml: Yaml,
): { value: Value; findings: [] } | { value?: undefined; findings: Finding[] } => {
  if (yaml.findings.length) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, findings: [] };
  const issues = result.error.issues.slice(0, mostIssues);
  const told = issues.filter((issue) => !isMistyped(issue, issues, yaml));
  return { findings: told.flatMap((issue) => explain(issue, schema, yaml)) };
};
