import { checkShape, parseYaml, type Place, type Problem } from '#src/scenario/index.ts';
import { unitsSchema, type Units } from './units.ts';

/** A table of units whose form is sound, with the place of every value. */
export interface PlacedUnits {
  units: Units;
  at: (path: readonly PropertyKey[]) => Place;
}

/** Reads `lessons/units.yaml`; nothing comes of a table with a problem. Never throws. */
export const readUnits = (
  text: string,
  file = 'lessons/units.yaml',
): { placed?: PlacedUnits; problems: Problem[] } => {
  const yaml = parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { value, findings } = checkShape(unitsSchema, yaml);
  return {
    ...(value && { placed: { units: value, at: (path) => yaml.at(path) } }),
    problems: findings.map(({ at, what, cure }) => ({ file, ...at, what, cure, code: 'bad-table' })),
  };
};
