import { expect, test } from '@playwright/test';
import { nextDecision, otherWays, skipToEnding, type OtherWay } from '#src/ways/index.ts';
import { words } from '#src/words.ts';
import { ending } from '#src/words-after.ts';
import { placeKept } from '#tests/support/kept.ts';
import { Player } from '#tests/support/player.ts';
import { worded } from '#tests/support/screen.ts';
import { expectShown } from '#tests/support/transcript.ts';
import { tellsAtTheFollow, tellsAtTheMove } from '#tests/support/walks.ts';

const early = tellsAtTheFollow;
const lesson = early.story;
const contact = 'jojo';
const inChat = tellsAtTheMove.trail.slice(0, 3);

test('"Go back" undoes the last reply, and the reports and blocks that came after it', async ({ page }) => {
  const player = await Player.standing(page, lesson, inChat);
  await player.move(`report:${contact}`);
  await player.move(`block:${contact}`);
  await player.expectOffers();
  for (const undone of [`block:${contact}`, `report:${contact}`, inChat.at(-1)]) {
    expect(player.trail.at(-1)).toBe(undone);
    await player.press(words.ways.goBack);
    await player.expectAt(player.trail.slice(0, -1));
  }
});

test('"Go back" at the very beginning leads to the start screen', async ({ page }) => {
  const player = await Player.open(page, lesson);
  await player.start();
  await player.press(words.ways.goBack);
  await expect(page.getByRole('button', { name: words.start.fresh })).toBeVisible();
});

test('"Try another way" goes to any earlier decision, and what came after it is undone', async ({ page }) => {
  const player = await Player.standing(page, lesson, inChat);
  await player.move(`report:${contact}`);
  await player.press(words.ways.another);
  const { heading, at } = player.view.decisions[1]!;
  await player.press(heading, player.dialog);
  await expect(player.dialog).toHaveCount(0);
  await player.expectAt(player.trail.slice(0, at));
  await expectShown(player);
});

test('whoever skips comes to an ending, from a chat and from a scene face to face', async ({ page }) => {
  for (const trail of [inChat, [...inChat, 'tell']]) {
    const player = await Player.standing(page, lesson, trail);
    await player.press(words.ways.another);
    await player.press(words.ways.skip, player.dialog);
    player.trail = skipToEnding(player.story, trail)!;
    expect(player.view.ended).toBe(true);
    await player.expectOffers();
  }
});

test('an early ending leads on to the next decision of the chat that was not met', async ({ page }) => {
  const player = await Player.open(page, lesson);
  await player.start();
  await player.play(early);
  const next = nextDecision(player.story, player.seen)!;
  const contact = player.firstName(next.moment.scene.who);
  await expect(page.getByText(player.say(ending.suppose, { contact }))).toBeVisible();
  await player.press(player.say(ending.supposeGo, { heading: next.moment.heading }));
  await player.expectAt(next.trail);
  await expectShown(player);
});

test('whoever has met every decision of the chat is not asked to suppose more', async ({ page }) => {
  const player = await Player.standing(page, lesson, early.trail);
  const seen = player.story.moments.map(({ id }) => `${id} tell`);
  await page.addInitScript(placeKept, { lesson, place: { trail: early.trail, seen } });
  await player.reload();
  await player.carryOn();
  await player.expectOffers();
  await expect(page.getByText(ending.supposeWhy)).toHaveCount(0);
});

test('other ways list ways of telling first, leave out what was seen, and lead where they say', async ({
  page,
}) => {
  const player = await Player.open(page, lesson);
  await player.start();
  await player.play(early);
  const groups = page.locator('details');
  await expect(groups.first()).toContainText(ending.otherTell);
  // Inner ones come after the outer ones that hold them.
  for (const summary of await groups.locator('> summary').all()) await summary.click();

  const ways = otherWays(player.story, player.seen);
  const texts = ways.map(({ text }: OtherWay) => worded(text));
  const list = page.locator('.others');
  await expect(list.getByRole('button')).toHaveText(texts);

  const last = ways.at(-1)!;
  await list.getByRole('button').last().click();
  await player.expectAt(last.trail);
  await expect(player.replyButton(last.text)).toBeVisible();
});
