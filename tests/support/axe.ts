import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules for which light and dark can differ; the others need not be asked twice. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** No page of ours has frames, for which axe would open another page; and only what is wrong is wanted of it. */
const axe = (page: Page, axeSource?: string): AxeBuilder =>
  new AxeBuilder({ page, ...(axeSource && { axeSource }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });

/** In place of axe's own half a megabyte, in a page that has it already. */
const hasIt = 'undefined';

const found = async (asked: AxeBuilder): Promise<string[]> => {
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('  ')}`);
};

/** axe (WCAG 2.2 AA and its own good habits) finds nothing on what is shown now, in light and in dark. */
export const expectAxeFindsNothing = async (page: Page): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await found(axe(page).withTags(tags)), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await found(axe(page, hasIt).withRules(ofColour)), 'in dark').toEqual([]);
};
