import { expect, test, type Page } from '@playwright/test';
import { words } from '#src/words.ts';
import { namesKept, placeKept } from '#tests/support/kept.ts';
import { Player } from '#tests/support/player.ts';
import { expectShown } from '#tests/support/transcript.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;
const lesson = walk.story;
const last = walk.trail.length - 1;
const middle = Math.floor(last / 2);
const early = walk.trail.slice(0, 3);

const carryOn = (page: Page) => page.getByRole('button', { name: words.start.carryOn });
const fresh = (page: Page) => page.getByRole('button', { name: words.start.fresh });

// In two parts, so that neither takes long.
for (const [from, to] of [
  [0, middle],
  [middle, last],
] as const) {
  test(`a reload at each of moves ${from + 1} to ${to} offers to carry on, at the same point`, async ({
    page,
  }) => {
    const player = await Player.standing(page, lesson, walk.trail.slice(0, from));
    for (const move of walk.trail.slice(from, to)) {
      await player.move(move);
      await expectShown(player);
      const chat = await player.log.innerText();
      await player.reload();
      await expect(page.getByRole('heading', { level: 1, name: player.story.title })).toBeVisible();
      await expect(player.log).toHaveCount(0);
      await player.carryOn();
      await player.expectOffers();
      expect(await player.log.innerText()).toBe(chat);
    }
  });
}

for (const name of [words.safety.tell, words.safety.report, words.safety.block]) {
  test(`a reload while the sheet "${name}" is open comes back to the moment below it`, async ({ page }) => {
    const player = await Player.standing(page, lesson, early);
    await player.openSheet(name);
    await player.reload();
    await player.carryOn();
    await expect(player.dialog).toHaveCount(0);
    await player.expectOffers();
  });
}

test('a place of 29 minutes ago is offered, and one of 31 minutes ago is wiped', async ({ page }) => {
  for (const [minutes, offered] of [
    [29, 1],
    [31, 0],
  ] as const) {
    const script = await page.addInitScript(placeKept, {
      lesson,
      place: { trail: early, seen: [] },
      minutes,
    });
    await (await Player.open(page, lesson)).awake();
    await script.dispose();
    await expect(carryOn(page)).toHaveCount(offered);
    expect((await namesKept(page)).filter((name) => name.includes(lesson))).toHaveLength(offered);
  }
});

test('an ending wipes the place, and a reload there offers nothing', async ({ page }) => {
  const player = await Player.standing(page, lesson, walk.trail.slice(0, last));
  expect(await namesKept(page)).toContain(`brt:play:${lesson}`);
  await player.move(walk.trail[last]!);
  await player.expectOffers();
  expect(await namesKept(page)).not.toContain(`brt:play:${lesson}`);
  await player.reload();
  await expect(fresh(page)).toBeVisible();
  await expect(carryOn(page)).toHaveCount(0);
});

test('"Start fresh" forgets the place that was kept', async ({ page }) => {
  const player = await Player.standing(page, lesson, early);
  await player.reload();
  await player.start();
  await player.expectOffers();
  expect(await namesKept(page)).not.toContain(`brt:play:${lesson}`);
  await player.reload();
  await expect(fresh(page)).toBeVisible();
  await expect(carryOn(page)).toHaveCount(0);
});

test('another tab is offered nothing of this one', async ({ page, context }) => {
  await Player.standing(page, lesson, early);
  const other = await context.newPage();
  await Player.open(other, lesson);
  await expect(fresh(other)).toBeVisible();
  await expect(carryOn(other)).toHaveCount(0);
});

test('a place that the story no longer has opens as far as it goes', async ({ page }) => {
  await page.addInitScript(placeKept, {
    lesson,
    place: { trail: [...early, 'a-moment-that-was-cut'], seen: [] },
  });
  const player = await Player.open(page, lesson);
  await player.carryOn();
  await player.expectAt(early);
});
