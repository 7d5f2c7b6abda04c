import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { checkLessons, type Checked } from './check-files.ts';
import { printProblems } from './print.ts';
import { isInLessons } from './project.ts';

/** Astro prints an error's stack; ours would point into this file, and the author's mistake is elsewhere. */
const withoutStack = (message: string): Error => Object.assign(new Error(message), { stack: '' });

type Context = Parameters<Loader['load']>[0];

const isBooster = ({ story }: Checked['stories'][number]): boolean => story.id !== story.lesson;

const keep = (stories: Checked['stories'], { store }: Context) => {
  for (const { story, file } of stories) store.set({ id: story.id, data: { ...story }, filePath: file });
};

const keepStories = ({ stories }: Checked, context: Context) => {
  keep(
    stories.filter((each) => !isBooster(each)),
    context,
  );
};

const keepBoosters = ({ stories }: Checked, context: Context) => {
  keep(stories.filter(isBooster), context);
};

const keepLessons = ({ lessons }: Checked, { store }: Context) => {
  for (const { lesson, file } of lessons)
    store.set({ id: lesson.lesson, data: { ...lesson }, filePath: file });
};

const lastLook = new Map<string, { stamp: string; checked: Checked }>();

/** When anything in `lessons/` was last changed. */
const stampOf = (root: string): string => {
  const folder = join(root, 'lessons');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file} ${String(statSync(join(folder, file)).mtimeMs)}`)
    .join();
};

/** The collections come out of one look at the lessons, for the proofs take their time. */
const look = (root: string): Checked => {
  const stamp = stampOf(root);
  const last = lastLook.get(root);
  if (last?.stamp === stamp) return last.checked;
  const checked = checkLessons({ project: root, from: root });
  lastLook.set(root, { stamp, checked });
  return checked;
};

/**
 * What lies in `lessons/` as an Astro collection; an entry's id is the lesson's folder.
 * A build stops at a broken story or plan with the lines that `npm run lessons` prints. While developing, it only stays
 * away, and the page says so (`storyProblems` in `story-page.ts`).
 */
const loader = (name: string, keepAll: typeof keepStories): Loader => ({
  name,
  load: async (context) => {
    const { watcher, logger, config } = context;
    const root = fileURLToPath(config.root);
    const load = () => {
      const checked = look(root);
      if (checked.problems.length && !watcher) throw withoutStack(printProblems(checked));
      if (checked.problems.length) logger.error(`\n${printProblems(checked)}`);
      context.store.clear();
      keepAll(checked, context);
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

/** The boosters: every `booster-1.md` and `booster-2.md`; an entry's id is `new-follower/booster-1`. */
export const boosterLoader = (): Loader => loader('boosters', keepBoosters);

/** The plans: every `lesson.md` with its `quiz.yaml`. */
export const lessonLoader = (): Loader => loader('lessons', keepLessons);
