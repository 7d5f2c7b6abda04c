import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../support/browser.ts';

// Not 4321, where somebody may be looking at the site meanwhile.
const port = process.env.TEST_PORT ?? '4322';
const url = `http://127.0.0.1:${port}/`;
const executablePath = findBrowser();

/** Browser tests, on the built site. No retries: a test that fails at times is a test that fails. */
export default defineConfig({
  testDir: '../browser',
  outputDir: '../../test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  // More than there are cores: a page waits for its frames longer than it works.
  workers: 4,
  retries: 0,
  timeout: 30_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 5_000 },
  reporter: [['dot'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: url,
    actionTimeout: 10_000,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    // Nothing to wait for; what moves is tried where a test asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: [...browserArgs], ...(executablePath && { executablePath }) },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" tests/support/start.ts --built`,
    cwd: '../..',
    url,
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
