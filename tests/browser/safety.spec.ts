import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { Player } from '#tests/support/player.ts';
import { getsTheApps, sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;
const lesson = walk.story;
const inChat = walk.trail.slice(0, 4);
const { safety } = words;
const childline = '0800 1111';

for (const name of [safety.tell, safety.report, safety.block]) {
  test.describe(`the sheet of "${name}"`, () => {
    test('says that it is practice, and its own "Real help" leads to real help', async ({ page }) => {
      const player = await Player.standing(page, lesson, inChat);
      await player.openSheet(name);
      await expect(player.dialog).toContainText(safety.practice);
      await player.press(safety.realHelp, player.dialog);
      const help = page.getByRole('dialog', { name: safety.realHelp });
      await expect(help.getByRole('link', { name: childline }).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(help).toHaveCount(0);
      await expect(player.dialog).toContainText(safety.practice);
    });

    test('adds nothing when it is put away', async ({ page }) => {
      const player = await Player.standing(page, lesson, inChat);
      const before = await player.log.innerText();
      await player.openSheet(name);
      await page.keyboard.press('Escape');
      await expect(player.dialog).toHaveCount(0);
      await player.openSheet(name);
      await player.press(words.ways.notNow, player.dialog);
      await expect(player.dialog).toHaveCount(0);
      await player.expectOffers();
      expect(await player.log.innerText()).toBe(before);
    });

    test('leaves the way out, the help and the reading settings within reach', async ({ page }) => {
      const player = await Player.standing(page, lesson, inChat);
      await player.openSheet(name);
      const header = page.getByRole('banner');
      for (const opens of [safety.realHelp, 'Reading']) {
        await player.press(opens, header);
        const dialog = page.getByRole('dialog', { name: opens });
        await player.press('Close', dialog);
        await expect(dialog).toHaveCount(0);
      }
      await expect(player.dialog).toBeVisible();
      await player.press('Leave this page', header);
      await expect(page).toHaveURL(/\/tables\/$/);
    });
  });
}

test('a report without a reason is not sent, and the sheet asks for one kindly', async ({ page }) => {
  const player = await Player.standing(page, lesson, inChat);
  await player.openSheet(safety.report);
  await player.press(safety.send, player.dialog);
  await expect(player.dialog.getByRole('status')).toHaveText(safety.pickOne);
  await expect(player.dialog.getByText(player.say(safety.sent))).toHaveCount(0);
  await player.confirm('report:jojo');
  await player.expectAt([...player.trail, 'report:jojo']);
});

test('a report that was sent says what becomes of it, and that it was practice', async ({ page }) => {
  const player = await Player.standing(page, lesson, inChat);
  await player.openSheet(safety.report);
  await player.dialog.getByRole('radio').last().check();
  await player.press(safety.send, player.dialog);
  await expect(player.dialog).toContainText(player.say(safety.sent));
  for (const text of player.story.report!.after) await expect(player.dialog).toContainText(text);
  await expect(player.dialog).toContainText(safety.practice);
});

test('while a helper is being chosen the screen says that it is practice', async ({ page }) => {
  const player = await Player.standing(page, lesson, [...inChat, 'tell']);
  await expect(page.getByRole('main')).toContainText(safety.practice);
  await expect(player.button(safety.realHelp)).toHaveCount(2);
});

test('a contact who was blocked says nothing more', async ({ page }) => {
  const { story, trail } = getsTheApps;
  const block = trail.findIndex((move) => move.startsWith('block:'));
  const contact = trail[block]!.slice('block:'.length);
  const player = await Player.standing(page, story, trail.slice(0, block + 1));
  for (const move of trail.slice(block + 1, -1)) {
    await expect(player.log).not.toContainText(player.say(words.chat.says, { who: player.nameOf(contact) }));
    await player.move(move);
    await player.expectOffers();
  }
});

test('what was done cannot be done twice: its place says that it is done', async ({ page }) => {
  const player = await Player.standing(page, lesson, inChat);
  for (const [move, done] of [
    ['report:jojo', safety.reported],
    ['block:jojo', safety.blocked],
    ['tell', safety.telling],
  ] as const) {
    await player.move(move);
    await player.expectOffers();
    await expect(page.getByText(player.say(done), { exact: true })).toBeVisible();
  }
});
