import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

interface File {
  path: string;
  /** Bytes after gzip, as a host would send them. */
  bytes: number;
  /** Bytes of it that are script, those inside a page included. */
  script: number;
}

const gzip = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;

const scriptIn = (path: string, body: Buffer): number => {
  if (/\.m?js$/.test(path)) return gzip(body);
  if (!/\/$|\.html$/.test(path)) return 0;
  const inside = [...body.toString().matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
  const code = inside.filter(([, attributes]) => !attributes?.includes('json')).map(([, , text]) => text);
  return gzip(code.join('\n'));
};

/** Weighs every file that a page fetches from now on. */
export class Scales {
  readonly #page: Page;
  readonly #waiting: Promise<File>[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('response', (response) => {
      const weigh = async (): Promise<File> => {
        const path = new URL(response.url()).pathname;
        const body = await response.body();
        return { path, bytes: gzip(body), script: scriptIn(path, body) };
      };
      this.#waiting.push(weigh());
    });
  }

  /** All of it, once nothing more is on the way. */
  async files(): Promise<File[]> {
    await this.#page.waitForLoadState('networkidle');
    return Promise.all(this.#waiting);
  }
}

const kB = (bytes: number): number => bytes / 1000;

/** Kilobytes of all files together, and of their scripts. */
export const totals = (files: File[]): { all: number; script: number } => ({
  all: kB(files.reduce((sum, { bytes }) => sum + bytes, 0)),
  script: kB(files.reduce((sum, { script }) => sum + script, 0)),
});

/** One line a file, the heaviest first. */
export const table = (files: File[]): string => {
  const { all, script } = totals(files);
  const lines = [...files]
    .sort((one, other) => other.bytes - one.bytes)
    .map(({ path, bytes }) => `  ${kB(bytes).toFixed(1).padStart(6)} kB  ${path}`);
  return [...lines, `  ${all.toFixed(1).padStart(6)} kB  in all, ${script.toFixed(1)} kB of it script`].join(
    '\n',
  );
};
