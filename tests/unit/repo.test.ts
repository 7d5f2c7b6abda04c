import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { habitProblems, habits, nameProblems } from '#tests/support/habits.ts';
import { sourcesIn } from '#tests/support/source.ts';

const endings = ['.ts', '.js', '.mjs', '.svelte', '.astro', '.css', '.json', '.yaml', '.md'];
const sources = ['src', 'tests', 'lessons'].flatMap((folder) => sourcesIn(folder, endings));
// That file holds an example of each.
const judged = sources.filter(({ path }) => path !== 'tests/support/habits.ts');

type Packages = Record<'dependencies' | 'devDependencies', Record<string, string>>;

describe('the repository', () => {
  test('keeps the habits that it asks of everybody', () => {
    expect(judged.flatMap(habitProblems)).toEqual([]);
  });

  test('names each file after what is in it', () => {
    expect(sources.flatMap(nameProblems)).toEqual([]);
  });

  test('says in the README why it has each package', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Packages;
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('holds at the top what people look for first, and settings as dot files', () => {
    const known = [
      'src',
      'lessons',
      'public',
      'tests',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
    ];
    const words = ['tsconfig.json', 'README.md', 'CONTRIBUTING.md', 'LICENSE'];
    const made = ['node_modules', 'dist', 'test-results'];
    const top = readdirSync('.').filter((name) => !name.startsWith('.'));
    expect(top.filter((name) => ![...known, ...words, ...made].includes(name))).toEqual([]);
  });
});

describe('the test itself', () => {
  test.each(habits)('sees $says', ({ bad }) => {
    expect(habitProblems({ path: 'tests/browser/a.spec.ts', text: `\n${bad}` })).toHaveLength(1);
  });

  test('sees a name that says nothing', () => {
    expect(nameProblems({ path: 'src/game/utils.ts', text: '' })).toHaveLength(1);
  });
});
