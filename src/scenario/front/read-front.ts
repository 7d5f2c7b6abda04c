import type { DraftFront, DraftPerson, Words } from '../draft.ts';
import type { Finding } from '../rules/rule.ts';
import { looks, type Look, type Place } from '../scenario.ts';
import { checkShape } from '../yaml/explain.ts';
import { parseYaml, type Yaml } from '../yaml/parse-yaml.ts';
import { frontSchema, personSchema, type Front, type FrontApp, type FrontPerson } from './schema.ts';

const label = (value: string | number | string[]): string =>
  Array.isArray(value) ? value.join(', ') : String(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsAt = (yaml: Yaml, path: string[], text: string | undefined): Words | undefined =>
  text === undefined ? undefined : { text, at: yaml.at(path) };

const wordMap = (yaml: Yaml, field: string, record: Record<string, string>): Map<string, Words> =>
  new Map(Object.entries(record).map(([id, text]) => [id, { text, at: yaml.atKey([field, id]) }]));

const mapValues = <From, To>(record: Record<string, From>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

const nameOfApp = (app: FrontApp): string => (typeof app === 'string' ? app : app.name);

const looksOf = (apps: Record<string, FrontApp>): Map<string, Look> =>
  new Map(Object.entries(apps).map(([id, app]) => [id, typeof app === 'string' ? looks[0] : app.look]));

const readPerson = (yaml: Yaml, id: string, person: Partial<FrontPerson>): DraftPerson => {
  const path = ['cast', id];
  const face = wordsAt(yaml, [...path, 'face'], person.face);
  const picture = wordsAt(yaml, [...path, 'picture'], person.picture);
  return {
    id,
    at: yaml.atKey(path),
    ...(person.name !== undefined && { name: person.name }),
    ...(person.role && { role: person.role }),
    ...(face && { face }),
    ...(picture && { picture }),
    profile: Object.entries(person.profile ?? {}).map(([key, value]) => ({ label: key, text: label(value) })),
    fine: person.fine ?? false,
  };
};

/** The fields of a broken person that are right by themselves, so that their messages can still be judged. */
const salvagePerson = (value: unknown): Partial<FrontPerson> => {
  if (!isRecord(value)) return {};
  const role = personSchema.shape.role.safeParse(value.role).data;
  return { ...(role && { role }) };
};

const salvageCast = (value: unknown): Record<string, Partial<FrontPerson>> | undefined =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([id, person]) => [
          id,
          personSchema.safeParse(person).data ?? salvagePerson(person),
        ]),
      )
    : undefined;

/** Each field that is right by itself, so that the rest of the story can still be judged. */
const salvage = (
  value: unknown,
): Partial<Omit<Front, 'cast'>> & { cast?: Record<string, Partial<FrontPerson>> } => {
  if (!isRecord(value)) return {};
  const fields = Object.entries(frontSchema.shape).flatMap(([field, schema]) => {
    const result = schema.safeParse(value[field]);
    return result.success && result.data !== undefined ? [[field, result.data]] : [];
  });
  const cast = salvageCast(value.cast);
  return { ...(Object.fromEntries(fields) as Partial<Front>), ...(cast && { cast }) };
};

const build = (yaml: Yaml, at: Place): DraftFront => {
  const front = salvage(yaml.value);
  const broken = (field: string) => isRecord(yaml.value) && yaml.value[field] !== undefined;
  const title = wordsAt(yaml, ['title'], front.title);
  const question = wordsAt(yaml, ['question'], front.question);
  const apps = front.apps ?? (broken('apps') ? undefined : {});
  const remembers = front.remembers ?? (broken('remembers') ? undefined : {});
  return {
    at,
    ...(title && { title }),
    ...(question && { question }),
    ...(front.band && { band: front.band }),
    ...(apps && { apps: wordMap(yaml, 'apps', mapValues(apps, nameOfApp)), looks: looksOf(apps) }),
    ...(remembers && { remembers: wordMap(yaml, 'remembers', remembers) }),
    ...(front.cast && {
      cast: new Map(Object.entries(front.cast).map(([id, person]) => [id, readPerson(yaml, id, person)])),
    }),
    ...(front.needs && {
      needs: front.needs.map((does, index) => ({ does, at: yaml.at(['needs', index]) })),
    }),
  };
};

/**
 * Reads front matter, field by field: what is broken is told and left out, the rest is kept.
 *
 * @param text without its `---` lines
 * @param firstLine where it begins in the file
 */
export const readFront = (text: string, firstLine: number): { front: DraftFront; findings: Finding[] } => {
  const at = { line: Math.max(firstLine - 1, 1), column: 1 };
  const yaml = parseYaml(text, firstLine);
  if (yaml.findings.length) return { front: { at }, findings: yaml.findings };
  return { front: build(yaml, at), findings: checkShape(frontSchema, yaml).findings };
};
