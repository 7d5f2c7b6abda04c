import { expect, test, type Page } from '@playwright/test';
import { hiddenControls, tooWide } from '#tests/support/reach.ts';

const help = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Real help' });
const leave = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Leave this page' });
const toTheEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

for (const [size, viewport] of Object.entries({
  'a phone': { width: 390, height: 844 },
  'a narrow phone': { width: 320, height: 568 },
})) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport });

    for (const path of ['/families/', '/help/', '/respond/']) {
      test(`help and the way out stay in sight to the end of ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('navigation', { name: 'Site' })).toBeInViewport();
        await toTheEnd(page);
        await expect(help(page)).toBeInViewport({ ratio: 1 });
        await expect(leave(page)).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('navigation', { name: 'Site' })).not.toBeInViewport();
        expect(await tooWide(page)).toEqual([]);
      });
    }

    test('a heading that a link leads to stands below them', async ({ page }) => {
      await page.goto('/families/#golden-rules');
      const buttons = (await help(page).boundingBox())!;
      const heading = (await page.getByRole('heading', { name: 'Four golden rules' }).boundingBox())!;
      expect(heading.y).toBeGreaterThan(buttons.y + buttons.height);
    });
  });
}

for (const [screen, viewport] of Object.entries({
  'a phone held sideways': { width: 844, height: 390 },
  'a laptop at 200 % zoom': { width: 683, height: 384 },
})) {
  test(`on ${screen} only Real help stays, so that the page keeps its room`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/families/');
    await toTheEnd(page);
    await expect(help(page)).toBeInViewport({ ratio: 1 });
    await expect(leave(page)).not.toBeInViewport();
    await page.evaluate(() => scrollTo(0, 0));
    // Between the lines of a link that wraps lies its own paragraph.
    const under = (await hiddenControls(page)).filter((problem) => !/ under <(p|dd|li)\b/.test(problem));
    expect(under).toEqual([]);
  });
}

test('under Real help a child comes first, and a grown-up finds the first ten minutes at once', async ({
  page,
}) => {
  await page.goto('/');
  await help(page).click();
  const sheet = page.getByRole('dialog', { name: 'Real help' });
  await expect(sheet.getByRole('paragraph').first()).toHaveText(/These people can help you/);
  await sheet.getByRole('link', { name: 'Are you a grown-up?' }).click();
  await expect(page).toHaveURL(/\/families\/#first-ten-minutes$/);
  await help(page).click();
  await sheet.getByRole('link', { name: 'the part for grown-ups' }).click();
  await expect(page).toHaveURL(/\/help\/#grown-ups$/);
  await expect(page.getByRole('heading', { name: 'For grown-ups' })).toBeInViewport();
});

for (const room of ['board', 'play']) {
  test(`under Real help of the ${room} there is nothing about a child who has told`, async ({ page }) => {
    await page.goto(`/lessons/new-follower/${room}/`);
    await expect(page.locator('#real-help')).not.toContainText('Are you a grown-up?');
  });
}

test('a worried parent finds tonight on the first page: in the row on top, and beside the story', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Something has happened' })
    .click();
  await expect(page.getByRole('heading', { name: 'Something has happened' })).toBeInViewport();
  await page.getByRole('link', { name: 'Worried tonight?' }).click();
  await expect(page.getByRole('heading', { name: 'The first ten minutes' })).toBeInViewport();
});
