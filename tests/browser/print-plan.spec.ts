import { expect, test } from '@playwright/test';
import { ending } from '#src/words-after.ts';
import { words } from '#src/words.ts';
import { Player } from '#tests/support/player.ts';
import { tellsAtTheFollow } from '#tests/support/walks.ts';

declare global {
  /** How often the page asked to be printed. */
  var printed: number;
}

const { story, trail } = tellsAtTheFollow;

test('on paper an ending is the plan, and nothing else', async ({ page }) => {
  await Player.standing(page, story, trail);
  await page.emulateMedia({ media: 'print' });
  const paper = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim());
  const [title, ...rest] = paper;
  expect(title).toBe(ending.planTitle);
  expect(rest.slice(0, ending.planLines.length)).toEqual([...ending.planLines]);
  expect(rest.slice(ending.planLines.length)).toEqual([
    ending.planWho,
    expect.stringContaining(ending.planHelp.split('{')[0]!),
    words.safety.slogan,
  ]);
});

test('"Print the plan" asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => void (globalThis.printed += 1);
  });
  const player = await Player.standing(page, story, trail);
  await player.press(ending.print);
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
});
