import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { version } from '../../../package.json';

/** Which words somebody has read and signed. */
export interface Edition {
  version: string;
  /** Day of the last change, YYYY-MM-DD; not known where the site is built from a copy without its history. */
  day: string | undefined;
  /** Eight letters that change as soon as a word of the story, the plan or the quiz does. */
  mark: string;
}

const files = import.meta.glob<string>('/lessons/*/{scenario.md,lesson.md,quiz.yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A build elsewhere may give the day as LESSONS_DATE. */
const lastChange = (lesson: string): string | undefined => {
  const given = process.env.LESSONS_DATE;
  if (given) return given;
  try {
    const command = ['log', '-1', '--format=%cs', '--', `lessons/${lesson}`];
    const said = execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return said.trim() || undefined;
  } catch {
    return undefined;
  }
};

/** The edition of a lesson, as it is built now. */
export function editionOf(lesson: string): Edition {
  const names = Object.keys(files).filter((name) => name.startsWith(`/lessons/${lesson}/`));
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(files[name] ?? '');
  return { version, day: lastChange(lesson), mark: hash.digest('hex').slice(0, 8) };
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "Version 0.1.0, last changed on 22 November 2026, text 1a2b3c4d" */
export function editionWords({ version, day, mark }: Edition): string {
  const when = day
    ? `last changed on ${days.format(new Date(`${day}T00:00Z`))}`
    : 'from a copy without its date';
  return `Version ${version}, ${when}, text ${mark}`;
}
