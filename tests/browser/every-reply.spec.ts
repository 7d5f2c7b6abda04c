import { expect, test } from '@playwright/test';
import { ending } from '#src/words-after.ts';
import { cover, type Step } from '#tests/support/cover.ts';
import { Player } from '#tests/support/player.ts';
import { playInPage } from '#tests/support/press.ts';
import { lessonsWith, playable } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';

/** What is painted is not looked at here, and a phone has less of it to paint. */
test.use({ viewport: { width: 390, height: 700 } });

/** Tests that share the walks of a story, so that no page has more presses than it bears. */
const partsOf = (id: string): number => (lessonsWith('play').includes(id) ? 5 : 1);

const covers = new Map<string, Step[][]>();

/** The walks of a story, reckoned where they are played and no sooner: it takes longer than most walks. */
const coverOf = (id: string): Step[][] => {
  const walks = covers.get(id) ?? cover(storyOf(id));
  covers.set(id, walks);
  return walks;
};

for (const { id } of playable()) {
  const parts = partsOf(id);
  for (let part = 0; part < parts; part += 1) {
    test(`every reply and every safety action of ${id}, ${part + 1} of ${parts}, does as the engine says`, async ({
      page,
    }) => {
      const walks = coverOf(id).filter((_, at) => at % parts === part);
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
  }
}
