import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages } from './site.ts';

/** Files of the built site that are no pages, as links name them. */
const isFile = (path: string): boolean => !path.endsWith('/') && existsSync(join('dist', path));

/** What is wrong with an address within the site; nothing, if a page or file is there, and on it the part named. */
const wrongWith = ({ pathname, hash }: URL): string | undefined => {
  if (isFile(decodeURI(pathname))) return undefined;
  const there = builtPages().find(({ path }) => path === pathname);
  if (!there) return 'no such page';
  // What follows a slash is a state, which the page itself reads.
  const part = decodeURIComponent(hash.slice(1));
  return part === '' || there.html.includes(`id="${part}"`) ? undefined : 'no such part on that page';
};

/** Links and forms of the page now shown that lead nowhere within the site, each with what is wrong. */
export const deadLinks = async (page: Page): Promise<string[]> => {
  const here = new URL(page.url());
  const ways = await page
    .locator('a[href], area[href], form[action]')
    .evaluateAll((elements) =>
      elements.map((each) =>
        each instanceof HTMLFormElement ? each.action : (each as HTMLAnchorElement).href,
      ),
    );
  return [...new Set(ways)]
    .map((way) => new URL(way))
    .filter(({ origin }) => origin === here.origin)
    .flatMap((way) => {
      const wrong = wrongWith(way);
      return wrong === undefined ? [] : [`${way.pathname}${way.hash}: ${wrong}`];
    });
};
