import type { Locator, Page } from '@playwright/test';
import type { WrittenScenario } from '#src/scenario/index.ts';
import { say, words } from '#src/words.ts';

/** A text as a part of a pattern. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a text that begins or holds this one, with or without quotation marks. */
export const worded = (text: string): RegExp => new RegExp(`“?${escaped(text)}”?`);

/** The game on screen, by roles and names alone. */
export class Screen {
  readonly page: Page;
  readonly story: WrittenScenario;

  constructor(page: Page, story: WrittenScenario) {
    this.page = page;
    this.story = story;
  }

  get log(): Locator {
    const names = [words.chat.log, words.chat.scene].map((name) => name.split('{')[0] ?? name);
    return this.page.getByRole('log', { name: new RegExp(`^(${names.join('|')})`) });
  }

  /** The group that holds the replies: "What could Ash do?". */
  get replies(): Locator {
    return this.page.getByRole('group', { name: this.story.question });
  }

  replyButton(text: string): Locator {
    return this.replies.getByRole('button', { name: new RegExp(`^“?${escaped(text)}”?$`) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The sheet of a safety action: "Report jojo * skates". */
  sheet(title: string, contact = ''): Locator {
    return this.page.getByRole('dialog', { name: this.say(title, { contact: this.nameOf(contact) }) });
  }

  button(name: string, inside: Page | Locator = this.page): Locator {
    return inside.getByRole('button', { name, exact: true });
  }

  /** Safety buttons with these names. A moment in "The story so far" can have the same name, and leads back. */
  safety(...names: string[]): Locator {
    const name = new RegExp(`^(${names.map(escaped).join('|')})$`);
    return this.page.getByRole('button', { name }).and(this.page.locator(':enabled:not(ol *)'));
  }

  /** The heading of an ending. */
  ending(heading: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: heading, exact: true });
  }

  /** A text of the interface, as this story fills it: with the hero's name, and others given. */
  say(text: string, values: Record<string, string> = {}): string {
    const hero = this.story.cast.find(({ role }) => role === 'hero')!.name;
    return say(text, { hero, ...values });
  }

  /** What somebody is called in full: "jojo * skates". */
  nameOf(id = ''): string {
    return this.story.cast.find((person) => person.id === id)?.name ?? id;
  }

  /** What the story calls them: "jojo". */
  firstName(id = ''): string {
    return this.nameOf(id).split(' ')[0]!;
  }
}
