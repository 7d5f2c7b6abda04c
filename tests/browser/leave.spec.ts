import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { namesKept, storageOff } from '#tests/support/kept.ts';
import { Player } from '#tests/support/player.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;
const lesson = walk.story;
const leave = 'Leave this page';

test('leaving forgets everything, and going back does not show the story', async ({ page }) => {
  await page.goto('/');
  // The clock is never turned: leaving works while messages are still arriving.
  const player = await Player.open(page, lesson, { pace: 'one' });
  await player.start();
  await player.move(walk.trail[0]!);
  // The reply is painted first, and kept in the frame after.
  await expect.poll(() => namesKept(page)).toEqual([`brt:play:${lesson}`]);
  await player.press(leave);
  await expect(page).toHaveURL(/\/tables\/$/);
  expect(await namesKept(page)).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('whoever comes back by the address after leaving finds nothing to carry on', async ({ page }) => {
  const player = await Player.open(page, lesson, { pace: 'one' });
  await player.start();
  await player.move(walk.trail[0]!);
  await player.press(leave);
  await expect(page).toHaveURL(/\/tables\/$/);
  await Player.open(page, lesson, { pace: 'one' });
  await expect(player.button(words.start.fresh)).toBeVisible();
  await expect(player.button(words.start.carryOn)).toHaveCount(0);
});

for (const [where, trail] of Object.entries({
  'the start screen': undefined,
  'a chat': walk.trail.slice(0, 4),
  'an ending': walk.trail,
})) {
  test(`one press leads from ${where} to a page that says nothing of us`, async ({ page }) => {
    const player = await (trail ? Player.standing(page, lesson, trail) : Player.open(page, lesson));
    await player.press(leave);
    await expect(page).toHaveURL(/\/tables\/$/);
    await expect(page).toHaveTitle(/times tables/i);
    expect(await page.locator('body').innerText()).not.toMatch(/block|report|help|childline|stranger/i);
  });
}

test('leaving works where storage is off', async ({ page }) => {
  await page.addInitScript(storageOff);
  const player = await Player.open(page, lesson, { pace: 'one' });
  await player.start();
  await player.press(leave);
  await expect(page).toHaveURL(/\/tables\/$/);
});
