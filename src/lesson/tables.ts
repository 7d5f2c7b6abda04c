import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  checkShape,
  didYouMean,
  emptyTables,
  parseYaml,
  type Finding,
  type Problem,
  type Route,
  type Tables,
} from '#src/scenario/index.ts';
import { facesSchema, factsSchema, spokenSchema, tricksSchema } from './table-schemas.ts';

/** The text of each table, by its name; one that could not be read is left out. */
export interface TableTexts {
  tricks?: string;
  facts?: string;
  spoken?: string;
  faces?: string;
}

const names = ['tricks', 'facts', 'spoken', 'faces'] as const;
type Name = (typeof names)[number];

/** What was read of one table, and what is wrong with it. */
interface Read<Value> {
  value?: Value;
  findings: (Finding & { code: string })[];
}

const coded = (code: string, findings: Finding[]) => findings.map((finding) => ({ ...finding, code }));

const readTable = <Value>(text: string | undefined, schema: z.ZodType<Value>): Read<Value> => {
  if (text === undefined) {
    const finding = {
      at: { line: 1, column: 1 },
      what: 'There is no such file, or it cannot be read.',
      cure: 'Put it back from the project.',
    };
    return { findings: coded('missing-table', [finding]) };
  }
  const { value, findings } = checkShape(
    schema,
    parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')),
  );
  return { ...(value !== undefined && { value }), findings: coded('bad-table', findings) };
};

type Facts = z.infer<typeof factsSchema>;

/** Without the keys whose value is undefined, which JSON does not know. */
const plainRoute = ({ call, visit, ...route }: Facts['routes'][number]): Route => ({
  ...route,
  ...(call !== undefined && { call }),
  ...(visit !== undefined && { visit }),
});

/** A route names facts that are there, and no two routes have the same id. */
const checkRoutes = ({ facts, routes }: Facts, text: string): Finding[] => {
  const yaml = parseYaml(text);
  return routes.flatMap((route, index) => {
    const missing = (['call', 'visit'] as const).flatMap((field): Finding[] => {
      const fact = route[field];
      if (fact === undefined || Object.hasOwn(facts, fact)) return [];
      const cure = didYouMean(fact, Object.keys(facts), 'Write it under "facts" first.');
      return [{ at: yaml.at(['routes', index, field]), what: `No fact is called "${fact}".`, cure }];
    });
    const twice = routes.findIndex(({ id }) => id === route.id) < index;
    const at = yaml.at(['routes', index, 'id']);
    return twice
      ? [...missing, { at, what: `Another route is called "${route.id}" too.`, cure: 'Give it another id.' }]
      : missing;
  });
};

const readFacts = (text: string | undefined): Read<Facts> => {
  const read = readTable(text, factsSchema);
  if (!read.value) return read;
  return { value: read.value, findings: coded('unknown-fact', checkRoutes(read.value, text ?? '')) };
};

/**
 * Reads the shared tables from their texts: a table with a problem is empty, the others still count.
 *
 * @param folder put before the names of the files in problems
 */
export const tablesFrom = (
  texts: TableTexts,
  folder = 'lessons',
): { tables: Tables; problems: Problem[] } => {
  const tables = emptyTables();
  const [tricks, facts] = [readTable(texts.tricks, tricksSchema), readFacts(texts.facts)];
  const [spoken, faces] = [readTable(texts.spoken, spokenSchema), readTable(texts.faces, facesSchema)];
  const problems = Object.entries({ tricks, facts, spoken, faces }).flatMap(([name, { findings }]) =>
    findings.map(({ at, ...finding }): Problem => ({ file: `${folder}/${name}.yaml`, ...at, ...finding })),
  );
  return {
    tables: {
      ...tables,
      ...(tricks.value && { tricks: tricks.value }),
      ...(spoken.value && { spoken: spoken.value }),
      ...(facts.value && { facts: facts.value.facts, routes: facts.value.routes.map(plainRoute) }),
      ...(faces.value && { faces: Object.keys(faces.value) }),
    },
    problems,
  };
};

const readText = (folder: string, name: Name): TableTexts => {
  try {
    return { [name]: readFileSync(join(folder, `${name}.yaml`), 'utf8') };
  } catch {
    return {};
  }
};

/**
 * Reads `tricks.yaml`, `facts.yaml`, `spoken.yaml` and `faces.yaml` of a folder. Never throws.
 *
 * @param folder where they lie
 * @param shown the folder as problems shall name it
 */
export const readTables = (folder: string, shown = folder): { tables: Tables; problems: Problem[] } =>
  tablesFrom(Object.assign({}, ...names.map((name) => readText(folder, name))) as TableTexts, shown);
