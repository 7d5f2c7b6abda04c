import { expect, test } from '@playwright/test';
import { printedPages } from '#tests/support/pdf.ts';

test('for families prints on three pages: ten minutes, golden rules, agreement', async ({ page }) => {
  await page.goto('/families/');
  await page.emulateMedia({ media: 'print' });
  expect(await printedPages(page)).toBe(3);
});

test('which way of reporting is for whom stands beside each', async ({ page }) => {
  await page.goto('/families/');
  const ways = page.getByRole('listitem').filter({ hasText: 'Report it, tonight' }).getByRole('listitem');
  for (const [name, which] of [
    ['CEOP', 'asked a child for pictures'],
    ['101', 'by phone'],
    ['0808 800 5000', 'talk it through'],
  ] as const)
    await expect(ways.filter({ hasText: name })).toContainText(which);
});

test('a line too many in our own words is never left out without a word', async ({ page }) => {
  await page.goto('/families/');
  const form = page.getByRole('form', { name: 'Make a family agreement' });
  await form.getByRole('textbox').fill('We sing\n'.repeat(6));
  await expect(form.getByRole('status')).toBeEmpty();
  await form.getByRole('textbox').fill('We sing\n'.repeat(8));
  await expect(form.getByRole('status')).toHaveText('Only the first 6 lines go on the page.');
  await form.getByRole('button', { name: 'Start again' }).click();
  await expect(form.getByRole('status')).toBeEmpty();
});
