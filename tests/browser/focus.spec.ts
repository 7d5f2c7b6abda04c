import { expect, test, type Page } from '@playwright/test';
import { words } from '#src/words.ts';
import { keys } from '#tests/support/hand.ts';
import { Player } from '#tests/support/player.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;
const lesson = walk.story;
const inChat = walk.trail.slice(0, 5);

const standing = (page: Page, trail = inChat): Promise<Player> =>
  Player.standing(page, lesson, trail, { hand: keys(page) });

/** The newest message of the log has the focus: its last words are within what is focused. */
const expectAtLastMessage = async ({ page, view }: Player): Promise<void> => {
  const last = view.transcript.filter(({ kind }) => kind === 'line').at(-1);
  await expect(page.locator('[role=log] :focus')).toContainText(last?.kind === 'line' ? last.line.text : '');
};

test('after a reply whoever uses a keyboard stands before the next replies', async ({ page }) => {
  const player = await standing(page);
  await player.move(walk.trail[inChat.length]!);
  await player.expectOffers();
  await expect(player.replies).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(player.replies.getByRole('button').first()).toBeFocused();
});

test('after carrying on and after going back the focus is on the last message', async ({ page }) => {
  const player = await standing(page);
  await expectAtLastMessage(player);
  await player.press(words.ways.goBack);
  await player.expectAt(player.trail.slice(0, -1));
  await expectAtLastMessage(player);
});

test('after a jump to an earlier moment the focus is on its last message', async ({ page }) => {
  const player = await standing(page);
  await player.press(words.ways.another);
  const { heading, at } = player.view.decisions[0]!;
  await player.press(heading, player.dialog);
  await player.expectAt(player.trail.slice(0, at));
  await expectAtLastMessage(player);
});

test('a story that begins has the focus in its chat', async ({ page }) => {
  const player = await Player.open(page, lesson, { hand: keys(page), pace: 'one' });
  await player.start();
  await expect(page.locator('[role=log]:focus, [role=log] :focus')).toHaveCount(1);
});

test('an ending has the focus on its heading', async ({ page }) => {
  const player = await standing(page, walk.trail.slice(0, -1));
  await player.move(walk.trail.at(-1)!);
  await expect(page.getByRole('heading', { level: 2, name: walk.ending })).toBeFocused();
});

for (const name of [words.safety.tell, words.safety.report, words.safety.block]) {
  test(`the sheet of "${name}" takes the focus, and gives it back when it is put away`, async ({ page }) => {
    const player = await standing(page);
    await player.openSheet(name);
    await expect(player.dialog.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(player.safety(name)).toBeFocused();
    await player.openSheet(name);
    await player.press(words.ways.notNow, player.dialog);
    await expect(player.safety(name)).toBeFocused();
  });
}

for (const move of ['tell', 'report:jojo', 'block:jojo']) {
  test(`after "${move}", whose button is gone, the focus is at the replies`, async ({ page }) => {
    const player = await standing(page);
    await player.move(move);
    await player.expectOffers();
    await expect(player.replies).toBeFocused();
  });
}

test('a report that was sent says so with the focus on it', async ({ page }) => {
  const player = await standing(page);
  await player.openSheet(words.safety.report);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await player.press(words.safety.send, player.dialog);
  await expect(player.dialog.locator(':focus')).toContainText(player.say(words.safety.sent));
});

for (const opener of [words.safety.realHelp, 'Reading']) {
  test(`"${opener}" in the header gives the focus back`, async ({ page }) => {
    const player = await standing(page);
    await player.press(opener, page.getByRole('banner'));
    await expect(player.dialog.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(player.button(opener, page.getByRole('banner'))).toBeFocused();
  });
}
