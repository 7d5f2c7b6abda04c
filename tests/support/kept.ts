// Functions that Playwright runs in the page before its own scripts: they may use nothing from outside.

/** Puts reading settings into the tab, as src/progress keeps them. */
export const readingKept = (reading: Record<string, string>): void => {
  sessionStorage.setItem('brt:reading', JSON.stringify(reading));
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
