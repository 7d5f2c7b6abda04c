import { expect, type Locator, type Page } from '@playwright/test';
import { actionOf, canTell, follow, seenAs, tellMoment, type View } from '#src/dialogue/index.ts';
import { words } from '#src/words.ts';
import { homeWords } from '#src/words-home.ts';
import type { Step } from './cover.ts';
import { mouse, type Hand } from './hand.ts';
import { placeKept, readingKept } from './kept.ts';
import { Screen, worded } from './screen.ts';
import { playable } from './site.ts';
import { storyOf } from './stories.ts';
import type { Walk } from './walks.ts';

type Room = 'play' | 'home' | 'board';

interface Opened {
  room?: Room;
  hand?: Hand;
  /** `one` lets messages arrive one by one, on a clock that the driver turns: nobody waits for it. */
  pace?: 'all' | 'one';
}

const addressOf = (lesson: string, room?: Room): string => {
  const played = playable().find((story) => story.id === lesson);
  return room || !played ? `/lessons/${lesson}/${room ?? 'play'}/` : played.path;
};

/** The button behind which a move lies. */
const safetyName = (move: string): string | undefined => {
  if (move === tellMoment) return words.safety.tell;
  const action = actionOf(move);
  return action && words.safety[action.does];
};

/**
 * Plays the game as a person would: it knows what is on screen by role and name alone. Beside it runs the
 * engine, so that after each move the screen can be held to what the story offers.
 *
 * @example
 * const player = await Player.open(page, 'new-follower');
 * await player.start();
 * await player.play(walk);
 */
export class Player extends Screen {
  /** The moves taken so far. */
  trail: readonly string[] = [];
  #looked: { trail: readonly string[]; view: View } | undefined;
  readonly #hand: Hand;
  readonly #pace: 'all' | 'one';
  /** The button that begins the story. */
  readonly begin: string;

  constructor(page: Page, lesson: string, { room, hand = mouse, pace = 'all' }: Opened = {}) {
    super(page, storyOf(lesson));
    this.#hand = hand;
    this.#pace = pace;
    const alone = canTell(this.story) ? words.start.fresh : words.start.freshAdults;
    this.begin = room === 'home' ? homeWords.start.begin : alone;
  }

  /** Opens a lesson's room and waits for it to be alive. */
  static async open(page: Page, lesson: string, opened: Opened = {}): Promise<Player> {
    const player = new Player(page, lesson, opened);
    if (player.#pace === 'all') await page.addInitScript(readingKept, { pace: 'all' });
    else await page.clock.install();
    await page.goto(addressOf(lesson, opened.room));
    await player.awake();
    return player;
  }

  /** Opens a lesson at the end of a trail: as if this tab had kept the place, and "Carry on" was pressed. */
  static async standing(
    page: Page,
    lesson: string,
    trail: readonly string[],
    opened?: Opened,
  ): Promise<Player> {
    const place = { trail, seen: [] };
    const script = await page.addInitScript(placeKept, { lesson, place, ...opened });
    const player = await Player.open(page, lesson, opened);
    await script.dispose();
    await player.press(trail.length > 0 ? words.start.carryOn : player.begin);
    await player.expectAt(trail);
    return player;
  }

  /** What the engine says of the moves taken. */
  get view(): View {
    if (this.#looked?.trail !== this.trail)
      this.#looked = { trail: this.trail, view: follow(this.story, this.trail) };
    return this.#looked.view;
  }

  /** What the tab keeps of the moves taken, besides their order. */
  get seen(): string[] {
    return this.trail.map((move, at) => seenAs(follow(this.story, this.trail.slice(0, at)).moment.id, move));
  }

  /** The game has taken over from the drawn page. */
  async awake(): Promise<void> {
    await expect(this.page.locator('[data-game]:not([data-awake])')).toHaveCount(0);
  }

  async start(): Promise<void> {
    await this.press(this.begin);
    this.trail = [];
    await this.settle();
  }

  /** Opens the page anew, in the same tab. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.awake();
  }

  /** Lets everything arrive that is on its way. */
  async settle(): Promise<void> {
    if (this.#pace === 'one') await this.page.clock.runFor(120_000);
  }

  async carryOn(): Promise<void> {
    await this.press(words.start.carryOn);
  }

  /** Presses a button of the page, or of the given part of it. */
  async press(name: string, inside: Page | Locator = this.page): Promise<void> {
    await this.#hand.press(this.button(name, inside));
  }

  /** Presses the reply with these words, with or without its quotation marks. */
  async reply(text: string): Promise<void> {
    await this.#hand.press(this.replyButton(text));
  }

  /** Opens the sheet of a safety action by its button. */
  async openSheet(name: string): Promise<void> {
    await this.#hand.press(this.safety(name));
    await expect(this.dialog).toBeVisible();
  }

  /** Does what the open sheet is for: goes and tells, reports for the first reason there is, or blocks. */
  async confirm(move: string): Promise<void> {
    const { does, contact } = actionOf(move) ?? {};
    if (does === 'report') {
      const sheet = this.sheet(words.safety.reportTitle, contact);
      await this.#hand.choose(sheet.getByRole('radio').first());
      await this.press(words.safety.send, sheet);
      await this.press(words.safety.done, sheet);
    } else if (does === 'block') {
      const sheet = this.sheet(words.safety.blockTitle, contact);
      await this.press(this.story.block[contact!]!.button, sheet);
    } else await this.press(words.safety.goAndTell, this.dialog);
  }

  /**
   * Takes one move of a trail: `ash-asks-kit`, `jojo-is-good-fun.how`, `tell`, `report:jojo`, `block:jojo`.
   * @param by for a safety action that is also a reply: a report by its button, telling by the reply, if not said
   */
  async move(move: string, by: Step['by'] = actionOf(move) ? 'safety' : 'reply'): Promise<void> {
    const reply = this.view.replies.find((each) => each.move === move);
    const button = safetyName(move);
    if (reply && by === 'reply') {
      await this.reply(reply.text);
      if (actionOf(move)) await this.confirm(move);
    } else if (button) {
      await this.openSheet(button);
      await this.confirm(move);
    } else throw new Error(`"${move}" is not on offer after: ${this.trail.join(', ')}`);
    this.trail = [...this.trail, move];
  }

  /** Holds the screen to the engine: the same replies in the same order, the same safety buttons. */
  async expectOffers(): Promise<void> {
    const { replies, offers, ended, moment } = this.view;
    if (ended) return expect(this.ending(moment.heading)).toBeVisible();
    await expect(this.replies.getByRole('button')).toHaveText(replies.map(({ text }) => worded(text)));
    const { tell, report, block } = words.safety;
    const onOffer = [
      ...(offers.tell ? [tell] : []),
      ...(offers.report.length > 0 ? [report] : []),
      ...(offers.block.length > 0 ? [block] : []),
    ];
    await expect(this.safety(tell, report, block)).toHaveText(onOffer);
  }

  /** The game has gone to the end of another trail: back, or on. */
  async expectAt(trail: readonly string[]): Promise<void> {
    this.trail = trail;
    await this.expectOffers();
  }

  /** Plays a whole walk from where the game stands, looking at the screen after each move. */
  async play(walk: Walk): Promise<void> {
    for (const move of walk.trail) {
      await this.move(move);
      await this.settle();
      await this.expectOffers();
    }
    await expect(this.ending(walk.ending)).toBeVisible();
  }
}
