import { expect, test, type Page } from '@playwright/test';
import { pageHeight, printedPages } from '#tests/support/pdf.ts';
import { lessonsWith } from '#tests/support/site.ts';

/** As the page is printed: A4 between its margins. */
const asPaper = async (page: Page, path: string): Promise<void> => {
  await page.setViewportSize({ width: 695, height: 1000 });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
};

for (const lesson of lessonsWith('script')) {
  const path = `/lessons/${lesson}/print/`;

  test.describe(path, () => {
    test('lists what there is to print, and each thing is there', async ({ page }) => {
      await page.goto(path);
      const links = page.getByRole('navigation', { name: 'What there is to print' }).getByRole('link');
      const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThanOrEqual(11);
      for (const place of places) await expect(page.locator(place)).toHaveCount(1);
    });

    test('no box is higher than a page, and none may be cut', async ({ page }) => {
      await asPaper(page, path);
      const boxes = await page.locator('#booklet article, .slip, main ol > li').evaluateAll((all) =>
        all.map((box) => ({
          words: box.textContent.trim().slice(0, 40),
          height: box.getBoundingClientRect().height,
          inside: getComputedStyle(box).breakInside,
        })),
      );
      expect(boxes.length).toBeGreaterThan(30);
      expect(boxes.filter(({ height }) => height > pageHeight)).toEqual([]);
      expect(boxes.filter(({ inside }) => inside !== 'avoid')).toEqual([]);
    });

    test('each sheet starts on a page of its own, and is printed alone', async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      for (const name of [
        'End-of-lesson slips',
        'Helping hand',
        'Exit quiz',
        'Reply cards',
        'Disclosure card',
      ]) {
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: new RegExp(name, 'i') }).click();
        await page.emulateMedia({ media: 'print' });
        expect(await printedPages(page), name).toBe(1);
      }
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      const starts = page.locator('section[data-paper]:not([hidden])');
      for (const start of await starts.all()) await expect(start).toHaveCSS('break-before', 'page');
    });

    test('the slip asks every pupil the same three things', async ({ page }) => {
      await asPaper(page, path);
      for (const words of ['Nothing today.', 'I have a question.', 'Please talk to me.'])
        await expect(page.locator('#slips li').filter({ hasText: words })).toHaveCount(4);
    });

    test('the disclosure card is on paper alone', async ({ page }) => {
      await page.goto(path);
      const words = page.getByText('I want to hear it properly');
      await expect(words).toBeHidden();
      await expect(page.getByRole('region', { name: 'Disclosure card' })).toContainText(
        'only on paper and in the teacher’s own window',
      );
      await page.emulateMedia({ media: 'print' });
      await expect(words).toBeVisible();
    });

    test('the helping hand says that it is private, and asks for no names of its own', async ({ page }) => {
      await page.goto(path);
      const hand = page.getByRole('region', { name: 'Helping hand' });
      await expect(hand).toContainText('This is private. Nobody collects it.');
      await expect(hand.getByRole('textbox')).toHaveCount(0);
    });
  });
}
