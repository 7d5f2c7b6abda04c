import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { storyProblems } from './src/check/index.ts';

/** Where the pages will live, such as `https://example.org/lessons/`; without it they live at the root of any host. */
const home = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

/** Vite's own way to fetch a module later weighs 1 kB, for styles and modules that ours do not have. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  /** @param {string} id */
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  ...(home && { site: home.origin, base: home.pathname }),
  output: 'static',
  trailingSlash: 'always',
  // The default takes away line breaks between words and links.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    storyProblems(),
    svelte({
      // A component's own name is shorter than a hash, and there is one of each.
      compilerOptions: { discloseVersion: false, cssHash: ({ name }) => `in-${name.toLowerCase()}` },
    }),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  security: {
    // Scripts and styles come from this site or carry a hash; Astro writes that part itself.
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-src 'none'",
        "img-src 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [plainImports],
    build: {
      // A data: address would be refused by the policy above.
      assetsInlineLimit: 0,
      // Safari 15.6 has private class members, which the compiler's table denies it; without them scripts weigh
      // 2% less. What 15.6 can't read, the check of the built site finds.
      target: ['chrome109', 'firefox115', 'safari16.4'],
      cssTarget: ['chrome109', 'firefox115', 'safari15.6'],
      minify: 'terser',
      terserOptions: {
        compress: { passes: 4, ecma: 2020, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      },
      rolldownOptions: {
        output: {
          // The game's first screens in one file: it packs better, and a slow line asks once.
          codeSplitting: {
            groups: [
              // What several pages share; the loader of later chunks must not draw the game in.
              {
                name: 'progress',
                test: /src\/progress\/(?!device)|src\/site\/reading-dialog|vite\/preload-helper/,
                priority: 2,
              },
              { name: 'game', test: /src\/game\/index\.ts/, priority: 1 },
              // Named, so that a page and its script agree on one file of styles.
              { name: 'board', test: /src\/game\/board\/index\.ts/ },
              { name: 'for-two', test: /src\/game\/home\/index\.ts/ },
            ],
          },
        },
      },
    },
  },
});
