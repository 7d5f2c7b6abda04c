// @ts-check
import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const code = ['**/*.{js,mjs,ts,svelte,astro}'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  {
    files: code,
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: ['.svelte', '.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // What promises a promise may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `delete root.dataset[name]` is how the platform takes an attribute away.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // It asks for `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/check/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test that meets nothing where it expects something fails, and says where.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.astro', '**/*.astro/*'],
    extends: [astro.configs.recommended],
  },
  {
    // `astro check` knows the types of these files; the typed rules would guess.
    files: ['**/*.astro', '**/*.astro/*'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended, svelte.configs.prettier],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // The compiler's own warnings, those on accessibility among them.
      'svelte/valid-compile': ['error', { ignoreWarnings: false }],
      // Most sets and maps live and die within one function.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-inline-styles': 'error',
    },
  },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    extends: [css.configs.recommended],
    rules: {
      // Which browsers understand it is asked of the built files, after the build has rewritten them.
      'css/use-baseline': 'off',
      // They are declared in tokens.css, for all files.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
);
