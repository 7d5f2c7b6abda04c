import { expect, test } from '@playwright/test';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { Ear } from '#tests/support/quiet.ts';
import { deadLinks } from '#tests/support/links.ts';
import { resize, tooWide } from '#tests/support/reach.ts';
import { builtPages, isRoom, type BuiltPage } from '#tests/support/site.ts';
import { Scales, table, totals } from '#tests/support/weight.ts';

/** Kilobytes after gzip, of all files and of script alone; budget.spec.ts weighs a game up to its first screen. */
const limits = {
  plain: { all: 35, script: 12 },
  game: { all: 70, script: 45 },
  /** The board, its notes and the story for two: rooms with more in them than a game. */
  more: { all: 95, script: 62 },
};

const limitOf = (page: BuiltPage): { all: number; script: number } => {
  if (page.path.includes('/play/') || page.path.endsWith('/when-they-tell/')) return limits.game;
  return isRoom(page) ? limits.more : limits.plain;
};

/** A small phone, and also a laptop at 400 %. */
const narrow = { width: 320, height: 568 };

/** The boosters of all lessons are drawn alike; those of the first one stand for them where the look is asked. */
const isLikeAnother = (path: string): boolean =>
  path.includes('/booster-') && !path.includes('/new-follower/');

// One visit a page: opening it takes longer than most of what is asked there.
for (const built of builtPages()) {
  const { path } = built;
  test(`${path} is light, leads somewhere, asks nobody else, fits 320 px, and has nothing that axe finds`, async ({
    page,
    baseURL,
  }) => {
    const ear = new Ear(page, baseURL);
    const scales = new Scales(page);
    const { width, height } = page.viewportSize()!;
    await page.goto(path);

    await test.step('all its links within the site lead somewhere', async () => {
      expect.soft(await deadLinks(page)).toEqual([]);
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
    await test.step('it stays within its weight', async () => {
      const limit = limitOf(built);
      const files = await scales.files();
      expect.soft(totals(files).all, table(files)).toBeLessThanOrEqual(limit.all);
      expect.soft(totals(files).script, table(files)).toBeLessThanOrEqual(limit.script);
    });
  });
}
