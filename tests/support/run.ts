// `npm test`: every stage with its seconds, then `N passed, N failed`. `npm test -- unit floors` runs
// one stage, on the files whose names hold "floors".
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { needBrowser } from './browser.ts';
import { countBrowser, countUnit, noTests, type Count } from './count.ts';
import { freePort } from './port.ts';
import { run, type Ran } from './tool.ts';

interface Stage {
  run: (only: string[]) => Promise<Ran>;
  /** Reads how many tests passed and failed; a stage without it counts only when it fails, as one. */
  count?: () => Count;
  /** An earlier stage without whose success this one makes no sense. */
  needs?: string;
}

const config = 'tests/config';

const browserTests = async (only: string[]): Promise<Ran> => {
  const env = { CHROMIUM_PATH: await needBrowser(), TEST_PORT: String(await freePort(0)) };
  return run(['playwright', 'test', '--config', `${config}/playwright.config.ts`, ...only], {
    aloud: true,
    env,
  });
};

const stages: Record<string, Stage> = {
  check: { run: () => run(['node', 'tests/support/check.ts'], { aloud: true }) },
  lessons: { run: () => run(['node', 'src/check/run.ts']) },
  unit: {
    run: (only) => run(['vitest', 'run', '--config', `${config}/vitest.config.ts`, ...only], { aloud: true }),
    count: countUnit,
  },
  build: { run: () => run(['astro', 'build']) },
  // Would the oldest browsers understand what was built?
  output: {
    run: () =>
      run(['eslint', '--config', `${config}/output.eslint.config.js`, '--max-warnings', '0', 'dist']),
    needs: 'build',
  },
  browser: { run: browserTests, count: countBrowser, needs: 'build' },
};

const failed = new Set<string>();
const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];

const runStage = async (name: string, stage: Stage, only: string[]): Promise<void> => {
  console.log(`\n== ${name}`);
  if (stage.needs && failed.has(stage.needs)) {
    failed.add(name);
    total.failed += 1;
    lines.push(`  ${name.padEnd(8)}     -    not run, because ${stage.needs} failed`);
    return;
  }
  const ran = await stage.run(only).catch((error: unknown): Ran => {
    return { good: false, output: error instanceof Error ? error.message : String(error), seconds: 0 };
  });
  if (!ran.good) console.log(ran.output.trim());
  const count = stage.count?.() ?? noTests;
  const good = ran.good && count.failed === 0 && (!stage.count || count.passed > 0);
  if (!good) failed.add(name);
  total.passed += count.passed;
  total.failed += good ? 0 : Math.max(count.failed, 1);
  const tests = stage.count ? `, ${count.passed} passed, ${count.failed} failed` : '';
  lines.push(
    `  ${name.padEnd(8)} ${ran.seconds.toFixed(0).padStart(5)} s   ${good ? 'good' : 'FAILED'}${tests}`,
  );
};

const [wanted, ...only] = process.argv.slice(2);
const chosen = Object.entries(stages).filter(([name]) => !wanted || name === wanted);
if (chosen.length === 0) {
  console.error(`No stage is called "${wanted ?? ''}". The stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(1);
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
for (const [name, stage] of chosen) await runStage(name, stage, only);

const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync('test-results/summary.txt', `${summary}\n`);
console.log(`\n${lines.join('\n')}\n\n${summary}`);
process.exitCode = failed.size > 0 ? 1 : 0;
