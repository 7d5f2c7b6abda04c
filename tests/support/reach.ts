import type { Page, ViewportSize } from '@playwright/test';

/** Makes the window this large, and waits until the page has been laid out for it. */
export const resize = async (page: Page, size: ViewportSize): Promise<void> => {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
};

/** Runs in the page: controls that are there to be used, and what hides them once they have the focus. */
const hidden = (): string[] => {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
  ];
  const problems: string[] = [];
  for (const control of controls) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) continue;
    control.focus();
    const box = control.getBoundingClientRect();
    const x = box.left + box.width / 2;
    // Of what is longer than the screen, the part that can be seen.
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const found = document.elementFromPoint(x, y);
    const own = found && (control.contains(found) || found.closest('label')?.contains(control));
    if (!own)
      problems.push(
        `${control.outerHTML.slice(0, 120)} under ${found?.outerHTML.slice(0, 80) ?? 'the edge'}`,
      );
  }
  return problems;
};

/** Controls that cannot be seen and pressed when the keyboard comes to them: something lies over them. */
export const hiddenControls = (page: Page): Promise<string[]> => page.evaluate(hidden);

/** Runs in the page: what stands out to the right, where that makes the page scroll sideways. */
const wide = (): string[] => {
  const width = document.documentElement.clientWidth;
  const scrolls = [...document.querySelectorAll('html, main')].some(
    (part) => part.scrollWidth > part.clientWidth,
  );
  if (!scrolls) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => element.outerHTML.slice(0, 120));
};

/** What makes a page scroll sideways. */
export const tooWide = (page: Page): Promise<string[]> => page.evaluate(wide);

/** Whether a control is on the screen now, whole and with nothing over it. */
export const inSight = (page: Page, name: string): Promise<boolean> =>
  page.getByRole('button', { name, exact: true }).evaluateAll((buttons) =>
    buttons.some((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return within && found !== null && button.contains(found);
    }),
  );
