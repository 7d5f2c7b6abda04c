/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Unit and content tests: everything that needs no browser. */
export default getViteConfig({
  root: process.cwd(),
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    retry: 0,
    // No test of ours changes what another one imports; so the stories are read and proved once, not for each file.
    isolate: false,
    // A busy machine is slow, and no test of ours is about time.
    testTimeout: 60_000,
    reporters: ['dot', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
