import { describe, expect, test } from 'vitest';
import { browserProblems, floorProblems } from '#tests/support/floors.ts';
import { sourcesIn } from '#tests/support/source.ts';

const sources = sourcesIn('src', ['.ts', '.svelte', '.astro']);

describe('the floors of src', () => {
  test('no file imports up, or past the door of another folder', () => {
    expect(sources.flatMap(floorProblems)).toEqual([]);
  });

  test('no parser, schema or file reader comes into the browser', () => {
    expect(browserProblems(sources)).toEqual([]);
  });
});

describe('the test itself', () => {
  const inFile = (path: string, text: string): string[] => floorProblems({ path, text });

  test.each([
    ['up', 'src/scenario/a.ts', "import { follow } from '#src/dialogue/index.ts';"],
    ['up by a relative path', 'src/dialogue/deep/a.ts', "import type { A } from '../../game/index.ts';"],
    ['up by export', 'src/lesson/index.ts', "export * from '#src/check/index.ts';"],
    ['up by import()', 'src/game/a.svelte', "<script>await import('#src/site/index.ts')</script>"],
    ['up from an Astro page part', 'src/site/A.astro', "---\nimport '#src/pages/index.astro';\n---\n<p>"],
    ['words into a story', 'src/scenario/a.ts', "import { words } from '#src/words.ts';"],
    ['past the door', 'src/dialogue/a.ts', "import type { A } from '#src/scenario/scenario.ts';"],
    ['xstate outside dialogue', 'src/game/a.ts', "import { setup } from 'xstate';"],
    ['svelte outside the game', 'src/site/a.ts', "import { mount } from 'svelte';"],
    ['storage outside progress', 'src/site/A.astro', '<script>globalThis.sessionStorage.clear();</script>'],
    ['an unknown floor', 'src/utils/a.ts', "import { a } from '#src/scenario/index.ts';"],
  ])('sees an import that goes %s', (_, path, text) => {
    expect(inFile(path, text)).toHaveLength(1);
  });

  test('lets imports go down, through the door, and to components', () => {
    const text = `---
      import Head from '#src/site/Head.astro';
      import { follow } from '#src/dialogue/index.ts';
      import { words } from '#src/words.ts';
      ---
      <p>sessionStorage keeps nothing</p>`.replaceAll('      ', '');
    expect(inFile('src/pages/index.astro', text)).toEqual([]);
  });

  test('sees a parser two imports below the game, and not one that only lends its types', () => {
    const reader = { path: 'src/scenario/read.ts', text: "import { parse } from 'yaml';" };
    const door = { path: 'src/scenario/index.ts', text: "export { read } from './read.ts';" };
    const game = { path: 'src/game/a.ts', text: "import { read } from '#src/scenario/index.ts';" };
    const typed = { path: 'src/game/a.ts', text: "import type { A } from '#src/scenario/index.ts';" };
    expect(browserProblems([reader, door, game])).toHaveLength(1);
    expect(browserProblems([reader, door, typed])).toEqual([]);
  });
});
