import { expect, test } from '@playwright/test';
import { builtPages } from '#tests/support/site.ts';

// 320 px wide is a small phone, and also a laptop at 400 %.
test.use({ viewport: { width: 320, height: 568 } });

for (const { path } of builtPages()) {
  test(`${path} never scrolls sideways at 320 px`, async ({ page }) => {
    await page.goto(path);
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const past = [...document.querySelectorAll('body *')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.right > width + 1 && getComputedStyle(element).position !== 'fixed';
      });
      const scrolls = document.documentElement.scrollWidth > width;
      return scrolls ? past.map((element) => element.outerHTML.slice(0, 120)) : [];
    });
    expect(wide).toEqual([]);
  });
}
