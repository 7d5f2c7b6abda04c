import { expect, test } from 'vitest';
import type { Pack } from '#src/game/index.ts';
import { unwrap, wrap } from '#src/game/packing.ts';
import { toPlay } from '#src/scenario/index.ts';
import { stories } from '#tests/support/stories.ts';

/** What the game needs beside the story, short. */
const packOf = (story: Pack['story']): Pack => ({
  room: 'play',
  story,
  tricks: { dare: { name: 'the dare', says: 'Someone says: "I dare you".' } },
  spoken: {},
  faces: '/faces/',
  pictures: {},
  links: { paper: '/print/', plan: '/' },
  childline: '0800 1111',
  emergency: '999',
});

test.each(stories().map((story) => [story.id, story] as const))(
  'the story of %s comes through its page whole',
  (_, story) => {
    const pack = packOf(toPlay(story));
    expect(unwrap(wrap(pack))).toMatchObject(pack);
  },
);

test('what travels has no quotation mark that HTML would write as six characters', () => {
  expect(wrap(packOf(toPlay(stories()[0]!)))).not.toContain('"');
});
