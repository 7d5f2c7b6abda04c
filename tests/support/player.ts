import { expect, type Locator, type Page } from '@playwright/test';
import { actionOf, follow, tellMoment, type View } from '#src/dialogue/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';
import { say, words } from '#src/words.ts';
import { mouse, type Hand } from './hand.ts';
import { readingKept } from './kept.ts';
import { storyOf } from './stories.ts';
import type { Walk } from './walks.ts';

type Room = 'play' | 'home' | 'board';

interface Opened {
  room?: Room;
  hand?: Hand;
  /** `one` lets messages arrive one by one, on a clock that the driver turns: nobody waits for it. */
  pace?: 'all' | 'one';
}

/**
 * Plays the game as a person would: it knows what is on screen by role and name alone. Beside it runs the
 * engine, so that after each move the screen can be held to what the story offers.
 *
 * @example
 * const player = await Player.open(page, 'new-follower');
 * await player.start();
 * await player.play(walk);
 */
export class Player {
  readonly page: Page;
  readonly story: WrittenScenario;
  /** The moves taken so far. */
  trail: string[] = [];
  readonly #hand: Hand;
  readonly #pace: 'all' | 'one';

  constructor(page: Page, lesson: string, { hand = mouse, pace = 'all' }: Opened = {}) {
    this.page = page;
    this.story = storyOf(lesson);
    this.#hand = hand;
    this.#pace = pace;
  }

  /** Opens a lesson's room and waits for it to be alive. */
  static async open(page: Page, lesson: string, opened: Opened = {}): Promise<Player> {
    const player = new Player(page, lesson, opened);
    if (player.#pace === 'all') await page.addInitScript(readingKept, { pace: 'all' });
    else await page.clock.install();
    await page.goto(`/lessons/${lesson}/${opened.room ?? 'play'}/`);
    await player.awake();
    return player;
  }

  /** What the engine says of the moves taken. */
  get view(): View {
    return follow(this.story, this.trail);
  }

  get log(): Locator {
    const names = [words.chat.log, words.chat.scene].map((name) => name.split('{')[0] ?? name);
    return this.page.getByRole('log', { name: new RegExp(`^(${names.join('|')})`) });
  }

  /** The group that holds the replies: "What could Ash do?". */
  get replies(): Locator {
    return this.page.getByRole('group', { name: this.story.question });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: string, inside: Page | Locator = this.page): Locator {
    return inside.getByRole('button', { name, exact: true });
  }

  /** One of the three safety buttons. A moment in "The story so far" can have the same name, and leads back. */
  safety(name: string): Locator {
    return this.button(name).and(this.page.locator(':enabled:not(ol *)'));
  }

  /** The game has taken over from the drawn page. */
  async awake(): Promise<void> {
    await expect(this.page.locator('[data-game]:not([data-awake])')).toHaveCount(0);
  }

  async start(): Promise<void> {
    await this.press(words.start.fresh);
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
    if (this.#pace === 'one') await this.page.clock.runFor(30_000);
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

  replyButton(text: string): Locator {
    return this.replies.getByRole('button', { name: new RegExp(`^“?${escaped(text)}”?$`) });
  }

  /** Tells, with the sheet in between. */
  async tell(): Promise<void> {
    await this.#hand.press(this.safety(words.safety.tell));
    await this.press(words.safety.goAndTell, this.dialog);
    this.trail = [...this.trail, tellMoment];
  }

  /** Reports a contact for the first reason there is, or for another. */
  async report(
    contact: string,
    reason = this.story.report?.reasons.find(({ trick }) => !trick)?.text ?? '',
  ): Promise<void> {
    await this.#hand.press(this.safety(words.safety.report));
    const sheet = this.sheet(words.safety.reportTitle, contact);
    await this.#hand.choose(sheet.getByRole('radio', { name: reason }));
    await this.press(words.safety.send, sheet);
    await this.press(words.safety.done, sheet);
    this.trail = [...this.trail, `report:${contact}`];
  }

  /** Blocks a contact; the confirming button has the story's own words. */
  async block(contact: string): Promise<void> {
    await this.#hand.press(this.safety(words.safety.block));
    const sheet = this.sheet(words.safety.blockTitle, contact);
    await this.press(this.story.block[contact]?.button ?? '', sheet);
    this.trail = [...this.trail, `block:${contact}`];
  }

  sheet(title: string, contact: string): Locator {
    const name = this.story.cast.find((person) => person.id === contact)?.name ?? contact;
    return this.page.getByRole('dialog', { name: say(title, { contact: name }) });
  }

  /** Takes one move of a trail: `ash-asks-kit`, `jojo-is-good-fun.how`, `tell`, `report:jojo`, `block:jojo`. */
  async move(move: string): Promise<void> {
    const action = actionOf(move);
    if (action) return this[action.does](action.contact);
    const reply = this.view.replies.find((each) => each.move === move);
    if (reply) {
      await this.reply(reply.text);
      this.trail = [...this.trail, move];
    } else if (move === tellMoment) await this.tell();
    else throw new Error(`"${move}" is not on offer after: ${this.trail.join(', ')}`);
  }

  /** Holds the screen to the engine: the same replies in the same order, the same safety buttons. */
  async expectOffers(): Promise<void> {
    const { replies, offers, ended, moment } = this.view;
    if (ended) {
      await expect(
        this.page.getByRole('heading', { level: 2, name: moment.heading, exact: true }),
      ).toBeVisible();
      return;
    }
    const names = replies.map(({ text }) => new RegExp(`“?${escaped(text)}”?`));
    await expect(this.replies.getByRole('button')).toHaveText(names);
    const { tell, report, block } = words.safety;
    const onOffer: [string, boolean][] = [
      [tell, offers.tell],
      [report, offers.report.length > 0],
      [block, offers.block.length > 0],
    ];
    for (const [name, offered] of onOffer) {
      await expect(this.safety(name)).toHaveCount(offered ? 1 : 0);
    }
  }

  /** Plays a whole walk from where the game stands, looking at the screen after each move. */
  async play(walk: Walk): Promise<void> {
    for (const move of walk.trail) {
      await this.move(move);
      await this.settle();
      await this.expectOffers();
    }
    await expect(this.page.getByRole('heading', { level: 2, name: walk.ending, exact: true })).toBeVisible();
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
