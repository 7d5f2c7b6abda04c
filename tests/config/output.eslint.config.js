// @ts-check
// Reads the built site: would the oldest browsers of package.json understand it?
import css from '@eslint/css';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';

/** Newer than ES2021, and understood by Chromium 109, Firefox 115 and Safari 15.6 all the same. */
const understood = [
  'array-prototype-at',
  'string-prototype-at',
  'typedarray-prototype-at',
  'class-instance-fields',
  'class-private-fields',
  'class-private-methods',
  'class-static-fields',
  'error-cause',
  'object-hasown',
  'private-in',
  'regexp-d-flag',
  'top-level-await',
  'array-prototype-findlast-findlastindex',
  'hashbang',
];

/** Newer than 2022, and a page without them is as good to read. */
const niceToHave = [
  'accent-color',
  'break-after',
  'break-before',
  'outline',
  'overscroll-behavior',
  'print-color-adjust',
  'text-size-adjust',
  'text-wrap',
];

/** Every script and style that stands inside a page. */
const inside = {
  /** @param {string} text */
  preprocess: (text) =>
    [...text.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
      .filter(
        ([, , attributes, code]) => code?.trim() && !/type="application\/(ld\+)?json"/.test(attributes ?? ''),
      )
      .map(([, tag, , code = ''], index) => ({
        text: code,
        filename: `${index}.${tag === 'style' ? 'css' : 'js'}`,
      })),
  /** @param {import('eslint').Linter.LintMessage[][]} messages */
  postprocess: (messages) => messages.flat(),
};

export default defineConfig(
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.html'], processor: inside },
  {
    files: ['**/*.js'],
    extends: [es.configs['flat/restrict-to-es2021'], compat.configs['flat/recommended']],
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: Object.fromEntries(understood.map((name) => [`es-x/no-${name}`, 'off'])),
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    // What every browser understood by the end of 2022 comes nearest to our three.
    rules: {
      'css/use-baseline': ['error', { available: 2022, allowProperties: niceToHave, allowAtRules: ['page'] }],
    },
  },
);
