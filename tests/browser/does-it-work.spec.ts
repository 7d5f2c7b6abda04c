import { expect, test, type Locator, type Page } from '@playwright/test';
import { storageOff } from '#tests/support/kept.ts';

const row = (page: Page, name: string): Locator =>
  page.getByRole('main').locator('li', { has: page.getByRole('heading', { level: 2, name }) });

const run = async (page: Page): Promise<void> => {
  await page.goto('/about/does-it-work/');
  await page.getByRole('button', { name: 'Start the test' }).click();
  await expect(page.getByRole('status').filter({ hasText: /All is well|are well/ })).toBeVisible({
    timeout: 20_000,
  });
};

test('a machine on which all is well is told so, with every file of the site fetched, and nothing is left of the test', async ({
  page,
  context,
}) => {
  await run(page);
  for (const name of [
    'Scripts run',
    'The browser is new enough',
    'The tab can remember',
    'Two windows',
    'A second window',
    'Sheets open',
  ]) {
    await expect(row(page, name)).toHaveAttribute('data-state', 'good');
  }
  await expect(row(page, 'Every page and file')).toContainText(/All \d\d+ came/);
  expect(await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)])).toEqual(
    [],
  );
  await expect.poll(() => context.pages().length).toBe(1);
});

test('a file that a filter answers for is named, with what to do', async ({ page }) => {
  await page.route('**/faces/ash-calm.svg', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Blocked</h1>' }),
  );
  await run(page);
  const files = row(page, 'Every page and file');
  await expect(files).toHaveAttribute('data-state', 'mind');
  await expect(files).toContainText('/faces/ash-calm.svg');
  await expect(files).toContainText('Give IT the list');
});

test('storage that is off and a second window that is blocked are said in plain words', async ({ page }) => {
  await page.addInitScript(storageOff);
  await page.addInitScript(() => {
    globalThis.open = () => null;
  });
  await run(page);
  await expect(row(page, 'The tab can remember')).toContainText('Storage is off or full.');
  await expect(row(page, 'A second window')).toContainText('The browser blocked the second window.');
  await expect(row(page, 'Two windows')).toContainText('Not tested');
});

test('the result can be copied for IT', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await run(page);
  await page.getByRole('button', { name: 'Copy the result' }).click();
  await expect(page.getByText('Copied. Paste it into a message to IT.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('well  Scripts run: They do.');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and what still works', async ({ page }) => {
    await page.goto('/about/does-it-work/');
    await expect(page.getByText('Scripts are off, or blocked, in this browser.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start the test' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Real help' })).toBeVisible();
  });
});
