import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLessons, printProblems, storyLoader } from '#src/check/index.ts';
import { exampleStory } from '#src/scenario/index.ts';

type Context = Parameters<ReturnType<typeof storyLoader>['load']>[0];

const project = mkdtempSync(join(tmpdir(), 'project-'));
const file = join(project, 'lessons', 'first', 'scenario.md');
const write = (fragment: string) => {
  writeFileSync(file, exampleStory(fragment).text);
};

beforeAll(() => {
  mkdirSync(join(project, 'lessons', 'first'), { recursive: true });
  for (const table of ['tricks', 'facts', 'spoken', 'faces'])
    cpSync(join('lessons', `${table}.yaml`), join(project, 'lessons', `${table}.yaml`));
});
beforeEach(() => {
  write('jojo: hi there');
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

/** As much of Astro as a loader meets. */
const astro = (watcher?: EventEmitter) => {
  const kept = new Map<string, { id: string; data: { title?: string } }>();
  const logged: string[] = [];
  const context = {
    store: {
      clear: () => kept.clear(),
      set: (entry: { id: string; data: object }) => kept.set(entry.id, entry),
    },
    config: { root: pathToFileURL(`${project}/`) },
    logger: { error: (text: string) => logged.push(text) },
    watcher,
  };
  return { kept, logged, load: () => storyLoader().load(context as unknown as Context) };
};

const lines = () => printProblems(checkLessons({ project, from: project }));

describe('stories in a build', () => {
  it('are entries by the name of their folder', async () => {
    const { kept, load } = astro();
    await load();
    expect(kept.get('first')?.data.title).toBe('An example');
  });

  it('stop it with the lines of the command and no stack, when one is broken', async () => {
    write('jojo: hi\n\n- [Read on](#nowhere)');
    const error: unknown = await astro()
      .load()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: lines(), stack: '' });
    expect(lines()).toMatch(/^lessons\/first\/scenario\.md:\d+:\d+ {2}No moment is called "nowhere"/);
  });
});

describe('stories while developing', () => {
  it('stay away while one is broken, and come back when it is mended', async () => {
    const watcher = new EventEmitter();
    const { kept, logged, load } = astro(watcher);
    write('jojo: hi\n\n- [Read on](#nowhere)');
    await load();
    expect([...kept.keys()]).toEqual([]);
    expect(logged).toEqual([`\n${lines()}`]);
    write('jojo: hi there');
    watcher.emit('change', file);
    expect([...kept.keys()]).toEqual(['first']);
  });

  it('are not read again for a file that is no part of a lesson', async () => {
    const watcher = new EventEmitter();
    const { kept, load } = astro(watcher);
    await load();
    kept.clear();
    watcher.emit('change', join(project, 'src', 'pages', 'index.astro'));
    expect([...kept.keys()]).toEqual([]);
  });
});
