import { expect, test } from '@playwright/test';
import { Player } from '#tests/support/player.ts';
import { Scales, table, totals } from '#tests/support/weight.ts';

/** Kilobytes after gzip: a shared Chromebook on a school's line. */
const game = { all: 70, script: 45 };

test('the first visit to a game, up to its first screen, stays within 70 kB', async ({ page }) => {
  const scales = new Scales(page);
  const player = await Player.open(page, 'new-follower');
  await player.start();
  await player.expectOffers();
  const files = await scales.files();
  console.log(`\n/lessons/new-follower/play/\n${table(files)}`);
  expect(totals(files).all).toBeLessThanOrEqual(game.all);
  expect(totals(files).script).toBeLessThanOrEqual(game.script);
});
