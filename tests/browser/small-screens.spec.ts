import { expect, test, type Page } from '@playwright/test';
import { words } from '#src/words.ts';
import { readingKept } from '#tests/support/kept.ts';
import { hiddenControls, inSight, resize, tooWide } from '#tests/support/reach.ts';
import { endings, screens } from '#tests/support/screens.ts';

const laptop = { width: 1280, height: 830 };
const phone = { width: 390, height: 844 };

/** Screens on which room is short. */
const small = {
  'a laptop at 200 %': { width: 640, height: 415 },
  'a laptop at 400 %, or a very small phone': { width: 320, height: 568 },
  'a phone': phone,
  'a phone on its side': { width: 844, height: 390 },
};

test.use({ viewport: phone });

/** On the screen at whatever place the page is scrolled to. */
const expectAlwaysInSight = async (page: Page, name: string): Promise<void> => {
  for (const place of ['start', 'end'] as const) {
    await page.locator('main').evaluate((main, block) => main.scrollIntoView({ block }), place);
    expect(await inSight(page, name), `"${name}" is in sight at the ${place} of the page`).toBe(true);
  }
};

/** Whether a part is longer than what is seen of it, so that it scrolls. */
const overflowing = (page: Page, part: 'html' | 'main'): Promise<boolean> =>
  page.locator(part).evaluate((element) => element.scrollHeight > element.clientHeight + 1);

// The endings differ in words alone, so one of them stands for all.
for (const [screen, standBefore] of [...Object.entries(screens), ...Object.entries(endings).slice(-1)]) {
  test(`${screen}: all of it can be reached, however small the window is`, async ({ page }) => {
    const player = await standBefore(page);
    const tells = (await player.safety(words.safety.tell).count()) > 0 && !(await player.dialog.isVisible());
    for (const [size, viewport] of Object.entries(small)) {
      await test.step(size, async () => {
        await resize(page, viewport);
        await expectAlwaysInSight(page, words.safety.realHelp);
        if (tells) await expectAlwaysInSight(page, words.safety.tell);
        expect(await tooWide(page)).toEqual([]);
        expect(await hiddenControls(page)).toEqual([]);
      });
    }
    for (const viewport of [phone, laptop]) {
      await resize(page, viewport);
      expect(await overflowing(page, 'html'), 'the page fills the window and no more').toBe(false);
      if (await player.log.isVisible()) expect(await overflowing(page, 'main')).toBe(false);
    }
  });

  test(`${screen}: all of it can be reached in the largest words`, async ({ page }) => {
    await page.addInitScript(readingKept, { text: 'larger', space: 'wide' });
    await standBefore(page);
    await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
    for (const viewport of [phone, laptop, small['a laptop at 200 %']]) {
      await resize(page, viewport);
      expect(await tooWide(page)).toEqual([]);
      expect(await hiddenControls(page)).toEqual([]);
    }
  });
}
