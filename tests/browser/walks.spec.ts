import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { ending } from '#src/words-after.ts';
import { keys } from '#tests/support/hand.ts';
import { Player } from '#tests/support/player.ts';
import { Ear } from '#tests/support/quiet.ts';
import { walks, type Walk } from '#tests/support/walks.ts';

const titled = ({ story, name, ending }: Walk): string =>
  `${story}: who ${name} comes to the ending "${ending}"`;

test.describe('on a phone, with all that moves', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    contextOptions: { reducedMotion: 'no-preference' },
  });

  for (const walk of walks) {
    test(titled(walk), async ({ page }) => {
      const player = await Player.open(page, walk.story);
      await player.start();
      await player.play(walk);
    });
  }
});

test.describe('on a laptop, message by message', () => {
  test.use({ viewport: { width: 1280, height: 830 } });

  for (const walk of walks) {
    test(`${titled(walk)}, nobody hears of it, and no policy is broken`, async ({ page, baseURL }) => {
      const ear = new Ear(page, baseURL);
      const player = await Player.open(page, walk.story, { pace: 'one' });
      await player.start();
      await player.play(walk);
      await player.press(ending.spotAll);
      await player.press(words.safety.realHelp);
      await expect(player.dialog).toBeVisible();
      await ear.expectQuiet();
    });
  }
});

test.describe('with keys alone', () => {
  for (const walk of walks) {
    test(titled(walk), async ({ page }) => {
      const player = await Player.open(page, walk.story, { hand: keys(page) });
      await player.start();
      await player.play(walk);
    });
  }
});
