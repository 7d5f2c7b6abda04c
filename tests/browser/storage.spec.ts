import { expect, test } from '@playwright/test';
import { storageFull, storageOff, storageRubbish } from '#tests/support/kept.ts';
import { Player } from '#tests/support/player.ts';
import { lessonsWith } from '#tests/support/site.ts';
import { walks } from '#tests/support/walks.ts';

const rubbish = [
  '{',
  'null',
  '[]',
  '7',
  '{"v":1}',
  '{"v":1,"trail":["nowhere"],"seen":7,"savedAt":"x"}',
  '{"v":2,"trail":["tell"],"seen":[],"screen":"story","savedAt":1}',
  '{"v":1,"trail":{"length":3},"seen":[],"screen":"story","savedAt":1}',
  '{"pace":{}}',
];

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect.soft(error.message).toBe('no error'));
});

for (const lesson of lessonsWith('play')) {
  const walk = walks.find(({ story }) => story === lesson);
  if (!walk) continue;

  test(`${lesson} plays to an ending where storage is off`, async ({ page }) => {
    await page.addInitScript(storageOff);
    const player = await Player.open(page, lesson, { pace: 'one' });
    await player.start();
    await player.play(walk);
  });

  test(`${lesson} plays to an ending where storage is full`, async ({ page }) => {
    await page.addInitScript(storageFull);
    const player = await Player.open(page, lesson, { pace: 'one' });
    await player.start();
    await player.play(walk);
  });

  test(`${lesson} plays on where storage fills up on the way`, async ({ page }) => {
    const player = await Player.standing(page, lesson, walk.trail.slice(0, 3));
    await page.evaluate(storageFull);
    for (const move of walk.trail.slice(3)) {
      await player.move(move);
      await player.expectOffers();
    }
  });

  test(`${lesson} can be made easy to read where storage is off`, async ({ page }) => {
    await page.addInitScript(storageOff);
    const player = await Player.open(page, lesson, { pace: 'one' });
    await player.press('Reading');
    await player.dialog.getByRole('radio', { name: 'Larger' }).check();
    await player.dialog.getByRole('radio', { name: 'Blue' }).check();
    await player.press('Close', player.dialog);
    await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
    await expect(page.locator('html')).toHaveAttribute('data-tint', 'blue');
    await player.start();
    await player.expectOffers();
  });

  for (const kept of rubbish) {
    test(`${lesson} starts afresh where the tab holds ${kept}`, async ({ page }) => {
      await page.addInitScript(storageRubbish, kept);
      const player = await Player.open(page, lesson, { pace: 'one' });
      await player.start();
      await player.expectOffers();
    });
  }
}
