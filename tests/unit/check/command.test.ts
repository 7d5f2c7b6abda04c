import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleStory } from '#src/scenario/index.ts';

const command = resolve('src/check/run.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const save = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
};

/** Whoever may do everything may read everything: then the command runs as somebody else. */
const readAsNobody = (file: string): string => {
  const as = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, [command, file], { cwd: '/', encoding: 'utf8', ...as }).stdout;
};

const good = exampleStory('jojo: hi there').text;
const bad = exampleStory(
  'jojo: add me on tiktok\n\ngran: You should have told me.\n\n- [Read on](#nowhere)',
).text;

describe('the lessons command', () => {
  it('checks all lessons, and shows the figures of each', () => {
    const { status, lines, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines.join('\n')).toMatch(/longest walk: \d+ moments, [\d,]+ words, \d+ minutes/);
    expect(lines.at(-1)).toMatch(/^No problems in \d+ stor(y|ies) and \d+ plans?\.$/);
  });

  it('passes a story that lies elsewhere', () => {
    const { status, lines, stderr } = run(save('good.md', good));
    expect({ status, stderr, said: lines.at(-1) }).toEqual({
      status: 0,
      stderr: '',
      said: 'No problems in 1 story.',
    });
  });

  it('shows every problem of every file at once, in the order of each file', () => {
    const { status, lines } = run(save('bad.md', bad), save('worse.md', bad));
    const codes = lines
      .slice(0, -1)
      .map((line) => /^(\w+\.md):\d+:\d+ {2}\S.* {2}\[([a-z-]+)\]$/.exec(line)?.slice(1));
    const each = ['real-app', 'blaming-words', 'unknown-moment'];
    expect(codes).toEqual(['bad.md', 'worse.md'].flatMap((file) => each.map((code) => [file, code])));
    expect(lines.at(-1)).toBe('6 problems in 2 files.');
    expect(status).toBe(1);
  });

  it('gives the same as data', () => {
    const { status, lines } = run('--json', save('bad.md', bad), save('good.md', good));
    const data = JSON.parse(lines.join('\n')) as {
      problems: { code: string }[];
      stories: { file: string; states: number }[];
    };
    expect(data.problems.map(({ code }) => code)).toEqual(['real-app', 'blaming-words', 'unknown-moment']);
    expect(data.stories.map(({ file, states }) => [file, states > 5])).toEqual([['good.md', true]]);
    expect(status).toBe(1);
  });

  it('says what it can do', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--jsn')).toMatchObject({ status: 1, lines: [] });
    expect(run('--jsn').stderr).toMatch(/^There is no option --jsn\. Known are --json/);
  });
});

describe('a file that is no story', () => {
  const codesOf = (name: string) => {
    const { status, lines, stderr } = run(name);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    return new Set(lines.slice(0, -1).map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]));
  };

  it.each([
    ['empty', '', 'bad-front-matter'],
    ['without front matter', '## Hello\n\nHi.', 'bad-front-matter'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256), 'unreadable'],
    ['of 5 MB', 'hello\n\n'.repeat(750_000), 'unreadable'],
    ['of brackets', '['.repeat(200_000), 'unreadable'],
  ])('%s: has a problem and no stack trace', (name, text, code) => {
    expect(codesOf(save(`${name}.md`, text))).toContain(code);
  });

  it('is missing, a folder, a pipe or a link in a circle: says so', () => {
    mkdirSync(join(folder, 'lesson'));
    symlinkSync('round.md', join(folder, 'round.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const names = ['nowhere.md', 'lesson', 'good.md/x', 'round.md', 'pipe.md'];
    const { status, lines, stderr } = run(...names);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines.slice(0, -1).map((line) => line.split(':1:1 ')[0])).toEqual(names);
    expect(lines.slice(0, -1).filter((line) => !line.endsWith('  [unread-file]'))).toEqual([]);
  });

  it('may not be read: says so', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'scenario.md'), good);
    chmodSync(join(locked, 'scenario.md'), 0);
    expect(readAsNobody(join(locked, 'scenario.md'))).toMatch(
      /may not be read with your account.*\[unread-file\]/,
    );
  });
});

it.each([
  ['Windows line ends', good.replaceAll('\n', '\r\n')],
  ['old Mac line ends', good.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${good}`],
  ['no line end at its end', good.trimEnd()],
])('a story with %s passes', (name, text) => {
  expect(run(save(`${name}.md`, text)).status).toBe(0);
});
