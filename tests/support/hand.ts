import { expect, type Locator, type Page } from '@playwright/test';

/** How the player reaches a control: with a pointer, or with nothing but keys. */
export interface Hand {
  press: (control: Locator) => Promise<void>;
  choose: (radio: Locator) => Promise<void>;
}

export const mouse: Hand = {
  press: (control) => control.click(),
  choose: (radio) => radio.check(),
};

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.ownerDocument.activeElement);

/** More tab stops than any page of ours has: past it, the control cannot be reached. */
const mostStops = 80;

const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${control.toString()}.`);
};

/** The radios of one question; Tab stops once in them, and the arrows go through. */
const questionOf = async (page: Page, radio: Locator): Promise<Locator> =>
  page.locator(`input[type="radio"][name="${(await radio.getAttribute('name')) ?? ''}"]`);

const chooseByKeys = async (page: Page, radio: Locator): Promise<void> => {
  const question = await questionOf(page, radio);
  const within = (): Promise<boolean> =>
    question.evaluateAll((all) => all.some((each) => each === document.activeElement));
  for (let stop = 0; stop < mostStops && !(await within()); stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const count = await question.count();
  for (let step = 0; step < count && !(await radio.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
};

/** Only Tab, arrows, Space and Enter: what somebody without a mouse has. */
export const keys = (page: Page): Hand => ({
  press: async (control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
  choose: (radio) => chooseByKeys(page, radio),
});

/** Milliseconds that a finger rests on a button. A tap without any would add the work of pressing to that of letting go. */
const press = 80;

/**
 * A finger that only taps: where the control is, without the checks that Playwright runs in the page and that a
 * measurement would count as ours.
 */
export const finger = (page: Page): Hand => {
  const tap = async (control: Locator): Promise<void> => {
    await control.waitFor();
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (!box) throw new Error('There is nothing to tap.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: press });
  };
  return { press: tap, choose: tap };
};
