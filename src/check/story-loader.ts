import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkLessons, type Checked } from './check-files.ts';
import { printProblems } from './print.ts';
import { isInLessons } from './project.ts';

/** Astro prints an error's stack; ours would point into this file, and the author's mistake is elsewhere. */
const withoutStack = (message: string): Error => Object.assign(new Error(message), { stack: '' });

type Context = Parameters<Loader['load']>[0];

const keepStories = ({ stories }: Checked, { store }: Context) => {
  for (const { story, file } of stories) store.set({ id: story.lesson, data: { ...story }, filePath: file });
};

const keepLessons = ({ lessons }: Checked, { store }: Context) => {
  for (const { lesson, file } of lessons)
    store.set({ id: lesson.lesson, data: { ...lesson }, filePath: file });
};

/**
 * What lies in `lessons/` as an Astro collection; an entry's id is the lesson's folder.
 * A build stops at a broken story or plan with the lines that `npm run lessons` prints. While developing, it only stays
 * away, and the page says so (`storyProblems` in `story-page.ts`).
 */
const loader = (name: string, keep: typeof keepStories): Loader => ({
  name,
  load: async (context) => {
    const { watcher, logger, config } = context;
    const root = fileURLToPath(config.root);
    const load = () => {
      const checked = checkLessons({ project: root, from: root });
      if (checked.problems.length && !watcher) throw withoutStack(printProblems(checked));
      if (checked.problems.length) logger.error(`\n${printProblems(checked)}`);
      context.store.clear();
      keep(checked, context);
    };
    load();
    const reload = (path: string) => {
      if (isInLessons(root, path)) load();
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, reload);
  },
});

/** The stories: every `scenario.md`. */
export const storyLoader = (): Loader => loader('stories', keepStories);

/** The plans: every `lesson.md` with its `quiz.yaml`. */
export const lessonLoader = (): Loader => loader('lessons', keepLessons);
