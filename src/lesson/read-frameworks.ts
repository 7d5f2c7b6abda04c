import { checkShape, didYouMean, parseYaml, type Finding, type Problem } from '#src/scenario/index.ts';
import { frameworksSchema, type Frameworks } from './frameworks.ts';

/** A table with nothing in it, to start from. */
const noFrameworks = (): Frameworks => ({ frameworks: {}, statements: {} });

/** Reads `lessons/frameworks.yaml`; a table with a problem is empty. Never throws. */
export const readFrameworks = (
  text: string,
  file = 'lessons/frameworks.yaml',
): { frameworks: Frameworks; problems: Problem[] } => {
  const yaml = parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { value, findings } = checkShape(frameworksSchema, yaml);
  const known = Object.keys(value?.frameworks ?? {});
  const lost = Object.entries(value?.statements ?? {}).flatMap(([id, { framework }]): Finding[] =>
    known.includes(framework)
      ? []
      : [
          {
            at: yaml.at(['statements', id, 'framework']),
            what: `No framework is called "${framework}".`,
            cure: didYouMean(framework, known, 'Write it under "frameworks" first.'),
          },
        ],
  );
  const toProblem =
    (code: string) =>
    ({ at, what, cure }: Finding): Problem => ({ file, ...at, what, cure, code });
  return {
    frameworks: value ?? noFrameworks(),
    problems: [...findings.map(toProblem('bad-table')), ...lost.map(toProblem('unknown-framework'))],
  };
};
