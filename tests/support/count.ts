import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

export const noTests: Count = { passed: 0, failed: 0 };

const read = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

/** Counts what Vitest wrote. A file that could not be loaded has no tests, and is one failure. */
export const countUnit = (): Count => {
  const report = read('test-results/unit.json') as VitestReport | undefined;
  if (!report) return noTests;
  const empty = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + empty.length,
  };
};

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts what Playwright wrote. A test that did not run to its end has not passed. */
export const countBrowser = (): Count => {
  const report = read('test-results/browser.json') as PlaywrightReport | undefined;
  if (!report) return noTests;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
