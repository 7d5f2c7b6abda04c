import { expect, test, type Page } from '@playwright/test';
import { tellMoment } from '#src/dialogue/index.ts';
import { words } from '#src/words.ts';
import { Player } from '#tests/support/player.ts';
import { tellsAtTheMove } from '#tests/support/walks.ts';

const walk = tellsAtTheMove;
const lesson = walk.story;

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Begins the story on a clock that stands still. */
const begin = async (page: Page): Promise<Player> => {
  const player = await Player.open(page, lesson, { pace: 'one' });
  await page.clock.pauseAt('2040-01-01');
  await player.press(words.start.fresh);
  return player;
};

/** What moves for as long as somebody types. */
const typing = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations === Infinity)
      .map(({ effect }) => (effect as KeyframeEffect).target?.closest('[aria-hidden="true"]') !== null),
  );

test('messages arrive one by one in a polite log, and the question waits for the last', async ({ page }) => {
  const player = await begin(page);
  const lines = player.view.moment.lines;
  const shown = async (): Promise<number> => {
    const log = await player.log.innerText();
    return lines.filter(({ text }) => log.includes(text)).length;
  };
  let before = await shown();
  expect(before).toBeLessThan(lines.length);
  await expect(player.replies.getByRole('button')).toHaveCount(0);
  while (before < lines.length) {
    await page.clock.runFor(5_000);
    const now = await shown();
    expect(now).toBeGreaterThan(before);
    before = now;
  }
  await page.clock.runFor(5_000);
  await expect(player.log).toHaveAttribute('aria-live', 'polite');
  await player.expectOffers();
});

test('the dots of somebody who types move, and are hidden from whoever listens', async ({ page }) => {
  const player = await begin(page);
  for (let waited = 0; (await typing(page)).length === 0 && waited < 20; waited += 1)
    await page.clock.runFor(500);
  expect(await typing(page)).toEqual([true, true, true]);
  expect(await player.log.ariaSnapshot()).not.toMatch(/typing/i);
});

test('"Show it all now" brings the rest, and the replies', async ({ page }) => {
  const player = await begin(page);
  await player.press(words.chat.hurry);
  for (const { text } of player.view.moment.lines) await expect(player.log).toContainText(text);
  await player.expectOffers();
  await expect(player.replies).toBeFocused();
});

test('telling works while messages are still arriving', async ({ page }) => {
  const player = await begin(page);
  await player.move(tellMoment, 'safety');
  await page.clock.runFor(120_000);
  await player.expectOffers();
});
