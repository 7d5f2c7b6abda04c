import type { Page } from '@playwright/test';

/** Names of all that the tab keeps of us. */
export const namesKept = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('brt:')));

// The others are run by Playwright in the page, before its own scripts: they may use nothing from outside.

/** Puts reading settings into the tab, as src/progress keeps them, beside those that are there. */
export const readingKept = (reading: Record<string, string>): void => {
  const kept = JSON.parse(sessionStorage.getItem('brt:reading') ?? '{}') as object;
  sessionStorage.setItem('brt:reading', JSON.stringify({ ...kept, ...reading }));
};

interface Kept {
  room?: string;
  lesson: string;
  place: { trail: readonly string[]; seen: readonly string[]; screen?: string };
  /** How long ago it was kept. */
  minutes?: number;
}

/** Puts a place in a story into the tab, as src/progress keeps it. */
export const placeKept = ({ room = 'play', lesson, place, minutes = 0 }: Kept): void => {
  const savedAt = Date.now() - minutes * 60_000;
  sessionStorage.setItem(
    `brt:${room}:${lesson}`,
    JSON.stringify({ v: 1, screen: 'story', ...place, savedAt }),
  );
};

/** A browser that forbids storage: reading the property throws. */
export const storageOff = (): void => {
  for (const name of ['sessionStorage', 'localStorage']) {
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('Storage is off.', 'SecurityError');
      },
    });
  }
};

/** A browser whose storage has no room left. */
export const storageFull = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('Storage is full.', 'QuotaExceededError');
  };
};

/** Fills every name that a page asks for with what nobody of us wrote. */
export const storageRubbish = (rubbish: string): void => {
  Storage.prototype.getItem = () => rubbish;
};
