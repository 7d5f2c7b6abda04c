import { chromium, type Page } from '@playwright/test';
import { browserArgs, needBrowser } from '#tests/support/browser.ts';
import { finger } from '#tests/support/hand.ts';
import { Player } from '#tests/support/player.ts';
import { serveBuilt } from '#tests/support/serve-built.ts';
import type { Walk } from '#tests/support/walks.ts';

declare global {
  /** Milliseconds from each tap on a reply to the paint that shows it. */
  var tapTimes: number[];
}

/**
 * Runs in the page. The browser itself times each tap until the next frame is on screen (the Event Timing
 * interface, in steps of 8 ms); a tap on a reply is what we are after.
 */
const watchTaps = (): void => {
  globalThis.tapTimes = [];
  const replies: number[] = [];
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[role=group]'))
        replies.push(event.timeStamp);
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === 'click' && replies.includes(startTime)) globalThis.tapTimes.push(duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

const playSlowly = async (page: Page, walk: Walk, slower: number): Promise<number[]> => {
  const player = await Player.open(page, walk.story, { hand: finger(page) });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await player.start();
  await player.play(walk);
  return page.evaluate(() => globalThis.tapTimes);
};

/** Plays walks in the built game on a slowed machine; gives the time of every tap. */
export const timePaintedReplies = async (
  walks: readonly Walk[],
  times: number,
  slower: number,
): Promise<number[]> => {
  const executablePath = await needBrowser();
  const server = await serveBuilt(0);
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
  const taken: number[] = [];
  try {
    for (const walk of Array.from({ length: times }, () => walks).flat()) {
      const page = await browser.newPage({ baseURL: server.url, viewport: { width: 390, height: 780 } });
      await page.addInitScript(watchTaps);
      taken.push(...(await playSlowly(page, walk, slower)));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return taken;
};
