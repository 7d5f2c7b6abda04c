import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { ending } from '#src/words-after.ts';
import { Player } from '#tests/support/player.ts';
import { Ear } from '#tests/support/quiet.ts';
import { builtPages } from '#tests/support/site.ts';
import { walks } from '#tests/support/walks.ts';

for (const { path } of builtPages()) {
  test(`${path} asks nobody else, keeps no cookie and complains of nothing`, async ({ page, baseURL }) => {
    const ear = new Ear(page, baseURL);
    await page.goto(path, { waitUntil: 'networkidle' });
    await ear.expectQuiet();
  });
}

for (const walk of walks) {
  test(`${walk.story}: nobody hears of who ${walk.name}, and no policy is broken`, async ({
    page,
    baseURL,
  }) => {
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
