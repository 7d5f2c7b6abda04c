import { test } from '@playwright/test';
import { words } from '#src/words.ts';
import { ending } from '#src/words-after.ts';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { Player } from '#tests/support/player.ts';
import { endings, screens } from '#tests/support/screens.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

for (const [screen, standBefore] of Object.entries({ ...screens, ...endings })) {
  test(`${screen} has nothing that axe finds`, async ({ page }) => {
    await standBefore(page);
    await expectAxeFindsNothing(page);
  });
}

test('spot the tricks, with a message opened and all of them shown, has nothing that axe finds', async ({
  page,
}) => {
  await Player.standing(page, sendsAPhoto.story, sendsAPhoto.trail);
  const chat = page
    .getByRole('region', { name: ending.spot })
    .or(page.locator('section', { hasText: ending.spotHow }));
  await chat.getByRole('listitem').first().getByRole('button').click();
  await expectAxeFindsNothing(page);
  await page.getByRole('button', { name: ending.spotAll }).click();
  await expectAxeFindsNothing(page);
});

for (const sheet of [words.safety.realHelp, 'Reading']) {
  test(`"${sheet}" over the story has nothing that axe finds`, async ({ page }) => {
    const player = await screens['a chat with the contact']!(page);
    await player.press(sheet);
    await player.dialog.waitFor();
    await expectAxeFindsNothing(page);
  });
}
