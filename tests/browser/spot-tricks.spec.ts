import { expect, test, type Locator } from '@playwright/test';
import type { Line } from '#src/scenario/index.ts';
import { ending } from '#src/words-after.ts';
import { Player } from '#tests/support/player.ts';
import { nameOfTrick } from '#tests/support/stories.ts';
import { sendsAPhoto } from '#tests/support/walks.ts';

const walk = sendsAPhoto;

let player: Player;
test.beforeEach(async ({ page }) => {
  player = await Player.standing(page, walk.story, walk.trail);
});

/** What the contact wrote on this walk, oldest first. */
const messages = (): Line[] =>
  player.view.transcript
    .flatMap((entry) => (entry.kind === 'line' ? [entry.line] : entry.kind === 'feedback' ? entry.lines : []))
    .filter(({ from }) => player.story.cast.some(({ id, role }) => id === from && role === 'contact'));

const part = (): Locator => player.page.locator('section').filter({ hasText: ending.spotHow });
const message = (place: number): Locator => part().getByRole('listitem').nth(place);
const open = (place: number): Promise<void> => message(place).getByRole('button').first().click();

const firstTrick = (): number => messages().findIndex(({ tricks }) => tricks.length > 0);

test('the chat is there again, message for message, with no trick named', async () => {
  await expect(part().getByRole('listitem')).toHaveCount(messages().length);
  for (const [place, { text, picture }] of messages().entries()) {
    await expect(message(place)).toContainText(picture?.shows ?? text);
  }
  const named = messages().flatMap(({ tricks }) => tricks.map(nameOfTrick));
  for (const name of named) await expect(part()).not.toContainText(name);
});

test('a friendly message is said to be just friendly', async () => {
  const friendly = messages().findIndex(({ tricks }) => tricks.length === 0);
  await open(friendly);
  await expect(message(friendly)).toContainText(ending.spotNot);
});

test('whoever picks a trick by its own name is told so', async () => {
  const place = firstTrick();
  const name = nameOfTrick(messages()[place]!.tricks[0]!);
  await open(place);
  await expect(message(place)).toContainText(ending.spotWhich);
  await message(place).getByRole('button', { name, exact: true }).click();
  await expect(message(place)).toContainText(name);
  await expect(message(place)).not.toContainText(ending.spotOther);
});

test('whoever picks another name is told the trick was there, and what it is called', async () => {
  const place = firstTrick();
  const own = messages()[place]!.tricks.map(nameOfTrick);
  await open(place);
  const names = await message(place).getByRole('button').allInnerTexts();
  const other = names.slice(1).find((name) => !own.includes(name))!;
  await message(place).getByRole('button', { name: other, exact: true }).click();
  await expect(message(place)).toContainText(ending.spotOther);
  await expect(message(place)).toContainText(own[0]!);
});

test('"Show me all of them" names every trick of the walk, and no friendly message', async ({ page }) => {
  await player.press(ending.spotAll);
  await expect(page.getByText(ending.spotDone)).toBeVisible();
  const all = [...new Set(messages().flatMap(({ tricks }) => tricks.map(nameOfTrick)))];
  for (const [place, { tricks }] of messages().entries()) {
    const shown = await message(place).innerText();
    expect(all.filter((name) => shown.includes(name)).sort()).toEqual(tricks.map(nameOfTrick).sort());
  }
});
