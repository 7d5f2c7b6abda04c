import type { AstroIntegration } from 'astro';
import { checkLessons } from './check-files.ts';
import { printProblems } from './print.ts';
import { isInLessons } from './project.ts';

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Reloads itself through Vite's client as soon as a file of a lesson changes. */
const problemPage = (lines: string, base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Something to mend</title>
    <script type="module" src="${base}@vite/client"></script>
  </head>
  <body>
    <h1>Something to mend</h1>
    <pre style="font: 1rem/1.6 ui-monospace, monospace; white-space: pre-wrap">${escape(lines)}</pre>
    <p>This page goes on by itself when the file is saved.</p>
  </body>
</html>`;

/**
 * While developing, shows the problems of stories in the browser instead of a page that lacks them.
 * For `integrations` in `astro.config.mjs`.
 */
export const storyProblems = (): AstroIntegration => ({
  name: 'story-problems',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const project = server.config.root;
      const reload = (path: string) => {
        if (isInLessons(project, path)) server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      server.middlewares.use((request, response, next) => {
        const isPage = request.headers.accept?.includes('text/html') ?? false;
        const checked = isPage ? checkLessons({ project, from: project }) : undefined;
        if (checked?.problems.length) {
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(printProblems(checked), server.config.base));
        } else next();
      });
    },
  },
});
