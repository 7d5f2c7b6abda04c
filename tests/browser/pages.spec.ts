import { expect, test } from '@playwright/test';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { Ear } from '#tests/support/quiet.ts';
import { resize, tooWide } from '#tests/support/reach.ts';
import { builtPages, isRoom } from '#tests/support/site.ts';
import { Scales, table, totals } from '#tests/support/weight.ts';

/** Kilobytes after gzip of a page without a game; budget.spec.ts weighs a game up to its first screen. */
const plain = { all: 35, script: 12 };

/** A small phone, and also a laptop at 400 %. */
const narrow = { width: 320, height: 568 };

/** The boosters of all lessons are drawn alike; those of the first one stand for them where the look is asked. */
const isLikeAnother = (path: string): boolean =>
  path.includes('/booster-') && !path.includes('/new-follower/');

// One visit a page: opening it takes longer than most of what is asked there.
for (const built of builtPages()) {
  const { path } = built;
  test(`${path} is light, asks nobody else, fits 320 px, and has nothing that axe finds`, async ({
    page,
    baseURL,
  }) => {
    const ear = new Ear(page, baseURL);
    const scales = new Scales(page);
    const { width, height } = page.viewportSize()!;
    await page.goto(path);
    const files = await scales.files();

    await test.step('outside the rooms it stays within 35 kB', () => {
      if (isRoom(built)) return;
      expect.soft(totals(files).all, table(files)).toBeLessThanOrEqual(plain.all);
      expect.soft(totals(files).script, table(files)).toBeLessThanOrEqual(plain.script);
    });
    await test.step('it never scrolls sideways at 320 px', async () => {
      await resize(page, narrow);
      expect.soft(await tooWide(page)).toEqual([]);
      await resize(page, { width, height });
    });
    await test.step('it asks nobody else, keeps no cookie and complains of nothing', () => ear.expectQuiet());
    await test.step('it has nothing that axe finds', async () => {
      if (!isLikeAnother(path)) await expectAxeFindsNothing(page);
    });
  });
}
