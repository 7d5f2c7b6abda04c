import type { Page } from '@playwright/test';
import { words } from '#src/words.ts';
import { Player } from './player.ts';
import { getsTheApps, sendsAPhoto, walks, type Walk } from './walks.ts';

const { story } = sendsAPhoto;

/** The trail of a walk up to where a move is about to be taken. */
const before = (walk: Walk, move: string): readonly string[] => walk.trail.slice(0, walk.trail.indexOf(move));
const inChat = before(sendsAPhoto, 'jojo-is-cross.first');

/** Comes to stand before a screen. */
type StandBefore = (page: Page) => Promise<Player>;

/** Stands in a chat and opens something over it. */
const over =
  (open: (player: Player) => Promise<void>): StandBefore =>
  async (page) => {
    const player = await Player.standing(page, story, inChat);
    await open(player);
    return player;
  };

/** Every kind of screen of the game, and how to come to stand before it. */
export const screens: Record<string, StandBefore> = {
  'the start': (page) => Player.open(page, story),
  'the start, with a place to go back to': async (page) => {
    const player = await Player.standing(page, story, inChat);
    await player.reload();
    return player;
  },
  'a chat with the contact': (page) => Player.standing(page, story, inChat),
  'a chat of friends': (page) => Player.standing(page, story, before(sendsAPhoto, 'jojo-is-good-fun.goat')),
  'another app': (page) =>
    Player.standing(page, story, before(getsTheApps, 'jojo-asks-where-nobody-can-see.quiet')),
  'choosing a helper': (page) => Player.standing(page, story, before(sendsAPhoto, 'mum-is-busy')),
  'face to face, told': (page) => Player.standing(page, story, before(sendsAPhoto, 'report:jojo')),
  'the sheet of telling': over((player) => player.openSheet(words.safety.tell)),
  'the sheet of a report': over((player) => player.openSheet(words.safety.report)),
  'a report that was sent': over(async (player) => {
    await player.openSheet(words.safety.report);
    await player.dialog.getByRole('radio').first().check();
    await player.press(words.safety.send, player.dialog);
  }),
  'the sheet of a block': over((player) => player.openSheet(words.safety.block)),
  'the profile of the contact': over(async (player) => {
    await player.page.getByRole('button', { name: words.chat.openProfile }).click();
  }),
  'another way': over((player) => player.press(words.ways.another)),
};

/** The screen after the story, with its lists open, for each ending that a walk promises. */
export const endings: Record<string, StandBefore> = Object.fromEntries(
  walks
    .filter((walk) => walk.story === story)
    .map(({ ending, trail }) => [
      `the ending "${ending}"`,
      async (page) => {
        const player = await Player.standing(page, story, trail);
        for (const list of await page.getByRole('group').locator('summary').all()) await list.click();
        return player;
      },
    ]),
);
