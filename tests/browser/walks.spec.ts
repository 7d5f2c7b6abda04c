import { test } from '@playwright/test';
import { keys } from '#tests/support/hand.ts';
import { Player } from '#tests/support/player.ts';
import { walks } from '#tests/support/walks.ts';

const screens = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 830 },
};

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    for (const walk of walks) {
      test(`${walk.story}: who ${walk.name} comes to the ending "${walk.ending}"`, async ({ page }) => {
        const player = await Player.open(page, walk.story);
        await player.start();
        await player.play(walk);
      });
    }
  });
}

test.describe('with keys alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const walk of walks) {
    test(`${walk.story}: who ${walk.name} comes to the ending "${walk.ending}"`, async ({ page }) => {
      const player = await Player.open(page, walk.story, { hand: keys(page) });
      await player.start();
      await player.play(walk);
    });
  }
});
