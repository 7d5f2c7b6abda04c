import { expect, type Page } from '@playwright/test';

/** What a page does that nobody should hear of: whom else it asks, what it complains of, what it leaves behind. */
export class Ear {
  readonly #page: Page;
  readonly #elsewhere: string[] = [];
  readonly #complaints: string[] = [];

  constructor(page: Page, baseURL = '') {
    this.#page = page;
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL)) this.#elsewhere.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#complaints.push(`${response.status()} ${response.url()}`);
    });
    // What the page's own policy forbids is said here, too.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(error.message));
  }

  /** Nobody else was asked, nothing was complained of, no cookie and nothing lasting was left. */
  async expectQuiet(): Promise<void> {
    const cookies = (await this.#page.context().cookies()).map(({ name }) => name);
    const lasting = await this.#page.evaluate(() => Object.keys(localStorage));
    expect({ elsewhere: this.#elsewhere, complaints: this.#complaints, cookies, lasting }).toEqual({
      elsewhere: [],
      complaints: [],
      cookies: [],
      lasting: [],
    });
  }
}
