import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Player } from '#tests/support/player.ts';
import { builtPages, lessonsWith } from '#tests/support/site.ts';
import { Scales, table, totals } from '#tests/support/weight.ts';

/** Kilobytes after gzip: a shared Chromebook on a school's line. */
const game = { all: 70, script: 45 };

/** Kilobytes after gzip of a lesson's own story on its page. */
const story = 12;

for (const lesson of lessonsWith('play')) {
  const path = `/lessons/${lesson}/play/`;

  test(`the first visit to ${lesson}, up to its first screen, stays within 70 kB`, async ({ page }) => {
    const scales = new Scales(page);
    const player = await Player.open(page, lesson);
    await player.start();
    await player.expectOffers();
    const files = await scales.files();
    console.log(`\n${path}\n${table(files)}`);
    expect(totals(files).all).toBeLessThanOrEqual(game.all);
    expect(totals(files).script).toBeLessThanOrEqual(game.script);
  });

  test(`the story of ${lesson} stays within 12 kB on its page`, () => {
    const { html = '' } = builtPages().find((page) => page.path === path) ?? {};
    const pack = / data-pack="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(pack).toContain(`\`id\`:\`${lesson}\``);
    expect(gzipSync(pack, { level: 9 }).length / 1000).toBeLessThanOrEqual(story);
  });
}
