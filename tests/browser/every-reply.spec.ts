import { expect, test } from '@playwright/test';
import { ending } from '#src/words-after.ts';
import { cover, type Step } from '#tests/support/cover.ts';
import { Player } from '#tests/support/player.ts';
import { playInPage } from '#tests/support/press.ts';
import { playable } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';

/** Presses that one page bears; a page of its own for each walk would take longer than most walks. */
const most = 60;

/** Walks that one page plays one after the other. */
const groups = (walks: Step[][]): Step[][][] => {
  const parts: Step[][][] = [];
  for (const walk of walks) {
    const part = parts.at(-1);
    if (part && part.flat().length + walk.length <= most) part.push(walk);
    else parts.push([walk]);
  }
  return parts;
};

for (const { id } of playable()) {
  const parts = groups(cover(storyOf(id)));
  parts.forEach((walks, part) => {
    test(`every reply and every safety action of ${id}, ${part + 1} of ${parts.length}, does as the engine says`, async ({
      page,
    }) => {
      const player = await Player.open(page, id);
      for (const [at, walk] of walks.entries()) {
        const again = player.button(ending.again);
        if (at > 0 && (await again.isVisible())) await again.click();
        else {
          if (at > 0) await player.reload();
          await player.start();
        }
        expect(await playInPage(player, walk)).toEqual([]);
      }
    });
  });
}
