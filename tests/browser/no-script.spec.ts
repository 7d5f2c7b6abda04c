import { expect, test } from '@playwright/test';
import { words } from '#src/words.ts';
import { builtPages, lessonsWith } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';

test.use({ javaScriptEnabled: false });

for (const { path } of builtPages()) {
  // The times-tables page is where a child hides; it says nothing about us.
  const leadsToHelp = path !== '/tables/';
  test(`${path} can be read${leadsToHelp ? ', and leads to real help,' : ''} with scripts off`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
    if (!leadsToHelp) return;
    await page
      .getByRole('button', { name: words.safety.realHelp })
      .or(page.getByRole('link', { name: words.safety.realHelp }))
      .first()
      .click();
    await expect(page).toHaveURL(/\/help\/\??$/);
    await expect(page.getByRole('link', { name: '0800 1111' }).first()).toBeVisible();
  });
}

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
