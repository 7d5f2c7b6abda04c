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

  for (const kept of rubbish) {
    test(`${lesson} starts afresh where the tab holds ${kept}`, async ({ page }) => {
      await page.addInitScript(storageRubbish, kept);
      const player = await Player.open(page, lesson, { pace: 'one' });
      await player.start();
      await player.expectOffers();
    });
  }
}
