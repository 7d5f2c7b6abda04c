import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { builtPages, lessonsWith } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';

test.use({ javaScriptEnabled: false });

/** Pages that one tab goes through; a tab of its own for each would take longer than the look. */
const together = 8;
const pages = builtPages();
const parts = pages.flatMap((_, at) => (at % together === 0 ? [pages.slice(at, at + together)] : []));

parts.forEach((part, at) => {
  test(`every page can be read, and leads to real help, with scripts off: ${at + 1} of ${parts.length}`, async ({
    page,
  }) => {
    for (const { path } of part) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        expect.soft((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(100);
        // The times-tables page is where a child hides; it says nothing about us.
        if (path === '/tables/') return;
        const toHelp = page.locator('form[action$="/help/"] button, a[href*="/help/"]');
        await expect.soft(toHelp.first(), path).toBeVisible();
      });
    }
  });
});

test('with scripts off, real help is one press away and has the numbers', async ({ page }) => {
  await page.goto('/lessons/new-follower/play/');
  await page.getByRole('button', { name: words.safety.realHelp }).first().click();
  await expect(page).toHaveURL(/\/help\/\??$/);
  await expect(page.getByRole('link', { name: '0800 1111' }).first()).toBeVisible();
});

for (const lesson of lessonsWith('print')) {
  test(`the paper story of ${lesson} is whole with scripts off`, async ({ page }) => {
    await page.goto(`/lessons/${lesson}/print/`);
    const paper = await page.getByRole('main').innerText();
    for (const moment of storyOf(lesson).moments) {
      expect(paper).toContain(moment.heading);
      for (const reply of moment.replies) expect(paper).toContain(reply.text);
    }
  });
}

for (const lesson of lessonsWith('play')) {
  test(`the game of ${lesson} gives way to the paper story with scripts off`, async ({ page }) => {
    await page.goto(`/lessons/${lesson}/play/`);
    await page.getByRole('button', { name: words.start.fresh }).click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${lesson}/print/`));
  });
}
