import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { printedPages } from '#tests/support/pdf.ts';
import { lessonsWith } from '#tests/support/site.ts';

for (const lesson of lessonsWith('script')) {
  const plan = `/lessons/${lesson}/`;

  test.describe(plan, () => {
    test('leads to paper and to each room', async ({ page }) => {
      await page.goto(plan);
      for (const [name, room] of [
        ['Teach it', 'board'],
        ['Play it', 'play'],
        ['At home', 'home'],
        ['Print it', 'print'],
      ] as const) {
        await expect(page.getByRole('link', { name })).toHaveAttribute('href', `${plan}${room}/`);
      }
    });

    test('every link of its contents leads to a part of it', async ({ page }) => {
      await page.goto(plan);
      const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
      const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThan(8);
      for (const place of places) await expect(page.locator(place)).toHaveCount(1);
    });

    test('the note to families prints alone, on one page', async ({ page }) => {
      await page.goto(plan);
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      await page.getByRole('button', { name: 'Print the note' }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('group', { name: 'The note to families' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Timings' })).toBeHidden();
      expect(await printedPages(page)).toBe(1);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.getByRole('region', { name: 'Timings' })).toBeVisible();
    });

    test('beside Play stands what pupils type, host and all', async ({ page }) => {
      await page.goto(plan);
      const door = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Play it' }) });
      await expect(door).toContainText(`Pupils type: ${new URL(page.url()).host}/go/`);
    });

    test('its short address leads to the story and back to the plan', async ({ page }) => {
      await page.goto(plan);
      await page.locator('a[href*="/go/"]').click();
      await expect(page.getByRole('link', { name: 'Play the story' })).toHaveAttribute(
        'href',
        `${plan}play/`,
      );
      await page.getByRole('link', { name: 'For teachers' }).click();
      await expect(page).toHaveURL(plan);
    });
  });
}

const plan = '/lessons/new-follower/';

test('says what a teacher has to be sure of, and that nobody has reviewed it', async ({ page }) => {
  await page.goto(plan);
  const before = page.getByRole('region', { name: 'Before you start' });
  await expect(before.getByRole('listitem')).toHaveCount(6);
  await expect(before).toContainText('Any pupil may sit out, without a reason.');
  await expect(page.getByRole('main')).toContainText('No specialist has reviewed these lessons yet.');
  await expect(page.getByRole('region', { name: 'Safeguarding' })).toContainText('not for assemblies');
});

test('shows each statement with its wording, its source and how sure we are', async ({ page }) => {
  await page.goto(plan);
  const links = page.getByRole('region', { name: 'Curriculum links' });
  await expect(links).toContainText('P-BS-7');
  await expect(links).toContainText('to keep trying until they are heard');
  await expect(links).toContainText('Compare it with the original before you quote it.');
  await expect(links).toContainText('Wales, Scotland and Northern Ireland: not mapped');
});

test('the note to families is copied and saved as a Word file that opens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(plan);
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Dear families,');
  expect(copied).toContain('On [day and date] your child');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a Word file' }).click();
  const file = await (await waiting).path();
  const text = new TextDecoder().decode(unzipSync(readFileSync(file))['word/document.xml']);
  expect(text).toContain('Dear families,');
  expect(text).toContain('[day and date]');
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('the full script names its edition, and holds the board, the story and the quizzes', async ({
  page,
}) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Open the full script' }).click();
  await expect(page.getByText(/^Version \d+\.\d+\.\d+, .*, text [0-9a-f]{8}\.$/)).toBeVisible();
  for (const part of ['The board', 'The story', 'The quizzes'])
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  await expect(
    page.getByText('Listen for: only that three people pressed follow.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Read and agreed for our school' })).toBeVisible();
});
