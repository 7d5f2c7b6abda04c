import { parseArgs } from 'node:util';

/** What somebody asked of the command. */
export interface Asked {
  files: string[];
  json: boolean;
  guide: boolean;
  help: boolean;
}

export const usage = `Checks stories, and says what to mend.

  npm run lessons                  every lesson in lessons/
  npm run lessons -- FILE…         these files, wherever they lie
  npm run lessons -- --json FILE…  the same as data (add -s after "run" to keep npm's own lines out)
  npm run lessons -- --guide       writes the rules into lessons/README.md
`;

/** Reads the command line; a string says what is wrong with it. */
export const readArguments = (given: string[]): Asked | string => {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, guide: flag, help: { ...flag, short: 'h' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: given,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') {
    return `There is no option ${unknown.rawName}. Known are --json, --guide and --help; a file of such a name is written ./${unknown.rawName}.`;
  }
  const { json, guide, help } = values;
  return { files: positionals, json: json === true, guide: guide === true, help: help === true };
};
