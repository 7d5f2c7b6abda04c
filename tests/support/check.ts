// `npm run check`: everything that can be said about the code without running it. Quiet when all is well.
import { run } from './tool.ts';

const config = 'tests/config';
const tools: Record<string, string[]> = {
  eslint: ['eslint', '--config', `${config}/eslint.config.js`, '--max-warnings', '0', '.'],
  'astro check': ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  'svelte-check': ['svelte-check', '--output', 'human', '--fail-on-warnings'],
  prettier: ['prettier', '--check', '--log-level', 'warn', '.'],
  knip: ['knip', '--config', `${config}/knip.json`, '--no-progress'],
  'floors and habits': [
    ...['vitest', 'run', '--config', `${config}/vitest.config.ts`, '--reporter', 'dot'],
    ...['tests/unit/floors.test.ts', 'tests/unit/repo.test.ts'],
  ],
};

/** Runs one tool and says how it ended; what it printed is shown only if it complains. */
const check = async (name: string, command: string[]): Promise<boolean> => {
  const { good, output, seconds } = await run(command);
  if (!good) console.log(`\n${output.trim()}\n`);
  console.log(`  ${name.padEnd(18)} ${seconds.toFixed(0).padStart(4)} s   ${good ? 'good' : 'FAILED'}`);
  return good;
};

// The others read the types that this writes.
const synced = await check('astro sync', ['astro', 'sync', '--silent']);

const waiting = Object.entries(tools);
const worker = async (): Promise<boolean> => {
  let good = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) good = (await check(...next)) && good;
  return good;
};
const good = await Promise.all([worker(), worker()]);
process.exitCode = synced && good.every(Boolean) ? 0 : 1;
