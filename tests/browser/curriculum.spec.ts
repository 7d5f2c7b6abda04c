import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { printedPages } from '#tests/support/pdf.ts';
import { builtPages } from '#tests/support/site.ts';

const inOrder = ['who-is-it', 'everyone-is-new', 'new-follower', 'one-more-dare', 'keep-telling'];
const card = (page: Page, name: string) => page.getByRole('checkbox', { name: `Turn the card: ${name}` });

test('every link of the curriculum, the tricks, the lessons and the first page leads somewhere', async ({
  page,
}) => {
  const known = new Set(builtPages().map(({ path }) => path));
  for (const path of ['/curriculum/', '/tricks/', '/lessons/', '/']) {
    await page.goto(path);
    const links = await page
      .getByRole('main')
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.filter((link) => !known.has(link))).toEqual([]);
  }
});

for (const path of ['/', '/lessons/', '/curriculum/']) {
  test(`${path} has the lessons in the order of the unit`, async ({ page }) => {
    await page.goto(path);
    const plans = await page
      .getByRole('main')
      .locator('a[href^="/lessons/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const named = plans.flatMap((plan) => /^\/lessons\/([^/]+)\/$/.exec(plan)?.[1] ?? []);
    expect([...new Set(named)]).toEqual(inOrder);
  });
}

test('each booster of the week by week leads to its board and to its game', async ({ page }) => {
  await page.goto('/curriculum/');
  const weeks = page.getByRole('region', { name: 'Week by week', exact: true });
  for (const name of [/^Board ?: Snail Police/, /^Play ?: Snail Police/])
    await expect(weeks.getByRole('link', { name })).toHaveAttribute(
      'href',
      /\/new-follower\/\w+\/booster-1\/$/,
    );
});

test('the curriculum says what it claims, what it leaves out, and how sure it is', async ({ page }) => {
  await page.goto('/curriculum/');
  const main = page.getByRole('main');
  await expect(main).toContainText('No claim of compliance, endorsement or effect');
  const left = page.getByRole('region', { name: 'What is not covered' });
  for (const topic of ['Ages 7 to 9', 'Ages 11 to 14', 'the threat']) await expect(left).toContainText(topic);
  await expect(page.getByRole('row', { name: /^P-BS-7/ })).toContainText('Reported');
  await expect(
    page
      .getByRole('row', { name: /^P-BS-7/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();
});

test('a card of the tricks turns and turns back by keyboard, and its hidden side cannot be reached', async ({
  page,
}) => {
  await page.goto('/tricks/');
  const says = page.getByText('Someone says “quick” so that there is no time to think or to ask.');
  const hurry = card(page, 'the hurry');
  await expect(says).toBeHidden();
  await hurry.focus();
  await page.keyboard.press('Space');
  await expect(says).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', /^\/lessons\//);
  await hurry.press('Space');
  await expect(says).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('the threat');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a card of the tricks turns by a tap', async ({ page }) => {
    await page.goto('/tricks/');
    await card(page, 'the dare').click();
    await expect(page.getByText('Someone sets a small dare, and then a bigger one.')).toBeVisible();
  });

  test('the plan says in words when the boosters come', async ({ page }) => {
    await page.goto('/lessons/who-is-it/');
    const boosters = page.getByRole('region', { name: /^Boosters/ });
    await expect(boosters).toContainText(/two weeks after the lesson/i);
    await expect(boosters).toContainText(/two months after the lesson/i);
    await expect(page.getByLabel('When did you teach it?')).toBeHidden();
  });
});

test('the tricks print as cards, both sides of each, four to a page', async ({ page }) => {
  await page.goto('/tricks/');
  const cards = await page.getByRole('checkbox').count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Someone sets a small dare, and then a bigger one.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'the dare' })).toBeVisible();
  expect(await printedPages(page)).toBe(Math.ceil(cards / 4));
});

test('the boosters of a lesson are saved as two whole days, with their pages', async ({ page, baseURL }) => {
  await page.goto('/lessons/who-is-it/');
  await page.getByLabel('When did you teach it?').fill('2026-11-24');
  await expect(page.getByText('Tuesday 8 December 2026, and Monday 25 January 2027.')).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save both days for my calendar' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('boosters-who-is-it.ics');
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  for (const line of [
    'DTSTART;VALUE=DATE:20261208',
    'DTEND;VALUE=DATE:20261209',
    'DTSTART;VALUE=DATE:20270125',
    `URL:${baseURL ?? ''}lessons/who-is-it/board/booster-1/`,
  ])
    expect(file.split('\r\n')).toContain(line);
  expect(file).toContain('/lessons/who-is-it/play/booster-2/');
  await expect(page.getByText(/^Saved for/)).toBeVisible();
});
