import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** How many pages a page prints on, as A4. */
export const printedPages = async (page: Page): Promise<number> => {
  const file = await page.pdf({ preferCSSPageSize: true });
  const text = file.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      // Fonts and pictures are packed otherwise.
      return [];
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

/** The printed height of a page inside its margins, in CSS pixels: A4 less 11 mm above and below. */
export const pageHeight = ((297 - 2 * 11) / 25.4) * 96;
