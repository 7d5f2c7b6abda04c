import { test } from '@playwright/test';
import { keys } from '#tests/support/hand.ts';
import { Player } from '#tests/support/player.ts';
import { walks } from '#tests/support/walks.ts';

for (const walk of walks) {
  test.describe(`${walk.story}: ${walk.name}`, () => {
    test('comes to its ending with a mouse', async ({ page }) => {
      const player = await Player.open(page, walk.story);
      await player.start();
      await player.play(walk);
    });

    test('comes to its ending with keys alone, messages one by one', async ({ page }) => {
      const player = await Player.open(page, walk.story, { hand: keys(page), pace: 'one' });
      await player.start();
      await player.play(walk);
    });

    test('goes on where it was after a reload at every move', async ({ page }) => {
      const player = await Player.open(page, walk.story);
      await player.start();
      for (const move of walk.trail) {
        await player.move(move);
        await player.expectOffers();
        if (player.view.ended) break;
        await player.reload();
        await player.carryOn();
        await player.expectOffers();
      }
    });
  });
}
