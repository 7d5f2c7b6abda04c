import { expect, test, type Page } from '@playwright/test';
import { tellMoment } from '#src/dialogue/index.ts';
import { words } from '#src/words.ts';
import { readingKept } from '#tests/support/kept.ts';
import { Player } from '#tests/support/player.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Runs in the page before its own scripts: notes the longest time that anything moves. */
const watchMotion = (): void => {
  const look = (): void => {
    const times = document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().activeDuration));
    const longest = Math.max(0, Number(document.documentElement.dataset.moved ?? 0), ...times);
    document.documentElement.dataset.moved = String(longest);
  };
  for (const event of ['animationstart', 'transitionrun']) addEventListener(event, look, true);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

/** Plays through a chat, the three sheets and a scene face to face, messages one by one. */
const playOn = async (page: Page): Promise<number> => {
  const player = await Player.open(page, walk.story, { pace: 'one' });
  await player.start();
  for (const move of walk.trail.slice(0, 3)) {
    await player.move(move);
    await player.settle();
  }
  for (const name of [words.safety.report, words.safety.block]) {
    await player.openSheet(name);
    await player.press(words.ways.notNow, player.dialog);
  }
  await player.move(tellMoment, 'safety');
  await player.settle();
  return Number(await page.locator('html').getAttribute('data-moved'));
};

test.beforeEach(({ page }) => page.addInitScript(watchMotion));

test('whoever asked the device for less motion sees nothing move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await playOn(page)).toBeLessThanOrEqual(1);
});

test('whoever asked for less motion under "Reading" sees nothing move', async ({ page }) => {
  await page.addInitScript(readingKept, { motion: 'less' });
  expect(await playOn(page)).toBeLessThanOrEqual(1);
});

test('for everybody else something does', async ({ page }) => {
  expect(await playOn(page)).toBeGreaterThan(100);
});
