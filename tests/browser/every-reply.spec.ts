import { test } from '@playwright/test';
import { cover, type Step } from '#tests/support/cover.ts';
import { Player } from '#tests/support/player.ts';
import { playable } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';
import { expectNotNamedYet, expectShown } from '#tests/support/transcript.ts';

// Nothing to wait for: what moves is tried elsewhere.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Walks that one page plays one after the other; a page of its own for each would take longer than the walk. */
const together = 3;

const groups = (walks: Step[][]): Step[][][] =>
  walks.flatMap((_, at) => (at % together === 0 ? [walks.slice(at, at + together)] : []));

for (const { lesson } of playable()) {
  const parts = groups(cover(storyOf(lesson)));
  parts.forEach((walks, part) => {
    test(`every reply and every safety action of ${lesson}, ${part + 1} of ${parts.length}, does as the engine says`, async ({
      page,
    }) => {
      const player = await Player.open(page, lesson);
      for (const walk of walks) {
        await player.start();
        for (const { move, by } of walk) {
          await player.move(move, by);
          await player.expectOffers();
          await expectShown(player);
          await expectNotNamedYet(player);
        }
        await player.reload();
      }
    });
  });
}
