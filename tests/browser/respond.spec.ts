import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Download, type Page } from '@playwright/test';

const typed = {
  'Police, social care, or both': 'Northshire Police',
  'When they agreed': '2026-11-22T15:40',
  School: 'Hill Lane Primary School',
  'Date of the letter': '2026-11-22',
  'Local police': 'Northshire Police, 101',
  "Local children's social care": 'Northshire Children’s Team',
  'Safeguarding lead who signs': 'Mrs Bello',
  'How families reach them': 'lead@hill-lane.example',
  'Out of hours': 'Northshire Duty Team',
};

const fillForm = async (page: Page): Promise<void> => {
  for (const [label, value] of Object.entries(typed))
    await page.getByLabel(label, { exact: true }).fill(value);
};

const letter = (page: Page) => page.getByRole('group', { name: 'The letter', exact: true });
const note = (page: Page) => page.getByRole('group', { name: 'The note to other schools' });

const wordsOf = async (download: Download): Promise<string> => {
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
};

test('the letter fills itself as the form is filled, until nothing is marked as empty', async ({ page }) => {
  await page.goto('/respond/');
  await expect(letter(page)).toContainText('[name of the school]');
  await expect(letter(page)).toContainText('[Draft.');
  await fillForm(page);
  await page.getByLabel('to send pictures').check();
  await expect(letter(page).locator('mark')).toHaveCount(0);
  await expect(note(page).locator('mark')).toHaveCount(0);
  await expect(letter(page)).toContainText('22 November 2026');
  await expect(letter(page)).toContainText('The person asked the pupil to send pictures.');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(letter(page)).toContainText('[name of the school]');
});

test('letter, text and note say that the police have been told only once that is ticked', async ({
  page,
}) => {
  await page.goto('/respond/');
  const writings = [letter(page), page.locator('#sheet-text'), note(page)];
  for (const writing of writings) await expect(writing).not.toContainText('police have been told');
  await page.getByLabel('The police have been told').check();
  for (const writing of writings) await expect(writing).toContainText('The police have been told.');
});

test('a link to another page of ours opens beside the form, and what was typed stays', async ({ page }) => {
  await page.goto('/respond/');
  await page.getByLabel('School', { exact: true }).fill('Hill Lane Primary School');
  const links = page.getByRole('main').locator('a:not([href^="#"], [href^="tel:"])');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) await expect(link).toHaveAttribute('rel', /noopener/);
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'help for grown-ups' }).click(),
  ]);
  await expect(other).toHaveURL(/\/help\/#grown-ups$/);
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('Hill Lane Primary School');
});

test('the text message has at most 300 characters, and says how many', async ({ page }) => {
  await page.goto('/respond/');
  for (const school of ['', 'Hill Lane Primary School', 'x'.repeat(80)]) {
    await page.getByLabel('School', { exact: true }).fill(school);
    const message = (await page.locator('#sheet-text').textContent()) ?? '';
    expect(message.length).toBeLessThanOrEqual(300);
    await expect(page.getByText(`${message.length} of 300 characters`)).toBeVisible();
  }
});

test('words that may give the child away are asked about beside their field', async ({ page }) => {
  await page.goto('/respond/');
  await page.getByLabel('Local police').fill('ask for the girl in Year 6');
  await expect(page.getByText('Leave it out?')).toBeVisible();
  await expect(page.getByText("a child's name, class or gender")).toHaveCount(1);
  await expect(page.getByText('Not here: anything that points to the child.')).toHaveCount(9);
  await page.getByLabel('Local police').fill('Northshire Police, 101');
  await expect(page.getByText('Leave it out?')).toBeHidden();
});

test('the letter can be copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/respond/');
  await fillForm(page);
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.getByText('Copied. Paste it where you need it.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hill Lane Primary School\n');
  expect(copied).toContain('1. Believe your child, and say so.');
});

test('where copying is not allowed, the words are marked for the keys that copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/respond/');
  await page.getByRole('button', { name: 'Copy the text message' }).click();
  await expect(page.getByText('press Ctrl and C')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("Please don't post or guess who.");
});

test('the letter and the note are saved as Word files that open and say the same', async ({ page }) => {
  await page.goto('/respond/');
  await fillForm(page);
  for (const [sheet, name] of [
    [letter(page), 'letter-to-families.docx'],
    [note(page), 'note-to-safeguarding-leads.docx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('div', { has: sheet })
        .or(page.locator('section', { has: sheet }))
        .last()
        .getByRole('button', { name: 'Save as a Word file' })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const squeezed = (text: string): string => text.replace(/\s+/g, '').replaceAll('&amp;', '&');
    expect(squeezed(await wordsOf(download))).toBe(squeezed((await sheet.textContent()) ?? ''));
  }
});

test('a gap that was not filled stays marked in the Word file', async ({ page }) => {
  await page.goto('/respond/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a Word file' }).first().click(),
  ]);
  expect(await wordsOf(download)).toContain('[name of the school]');
});

test('the library for Word files is fetched only when one is wanted', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/respond/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a Word file' }).first().click(),
  ]);
  expect(scripts.length).toBeGreaterThan(before);
});

test('what was typed is neither kept nor sent', async ({ page, context }) => {
  const sent: string[] = [];
  await page.goto('/respond/', { waitUntil: 'networkidle' });
  page.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await fillForm(page);
  await page.getByLabel('Out of hours').press('Enter');
  await expect(page).toHaveURL(/\/respond\/$/);
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect({ kept, sent, cookies: await context.cookies() }).toEqual({ kept: [], sent: [], cookies: [] });
  await page.reload();
  await expect(page.getByLabel('School', { exact: true })).toHaveValue('');
});

test('printing the letter prints the letter alone, under a name that says no more', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.body.setAttribute('data-printed-as', document.title);
  });
  await page.goto('/respond/');
  const title = await page.title();
  await page.getByRole('button', { name: 'Print the letter' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'letter-to-families');
  await page.emulateMedia({ media: 'print' });
  await expect(letter(page)).toBeVisible();
  await expect(note(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveTitle(title);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter is a template with blanks, and there is no form to fill in vain', async ({ page }) => {
    await page.goto('/respond/');
    await expect(letter(page)).toContainText('[name of the school]');
    await expect(page.getByLabel('School', { exact: true })).toBeHidden();
    await expect(page.getByText('Scripts are off in this browser')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'First steps, in order' })).toBeVisible();
  });
});
