import { chromium, type Page } from '@playwright/test';
import { browserArgs, needBrowser } from '#tests/support/browser.ts';
import { Player } from '#tests/support/player.ts';
import { serveBuilt } from '#tests/support/serve-built.ts';
import type { Walk } from '#tests/support/walks.ts';

declare global {
  /** Milliseconds from each tap to the paint that shows what it did. */
  var tapTimes: number[];
}

/**
 * Runs in the page. A tap counts once the log has changed; its time ends with the frame that shows the change.
 */
const watchTaps = (): void => {
  globalThis.tapTimes = [];
  let tappedAt: number | undefined;
  const painted = (from: number): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.tapTimes.push(performance.now() - from);
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  document.addEventListener('click', (event) => (tappedAt = event.timeStamp), true);
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      const inLog = changes.some(({ target }) => target instanceof Element && target.closest('[role=log]'));
      if (!inLog || tappedAt === undefined) return;
      painted(tappedAt);
      tappedAt = undefined;
    }).observe(document.body, { childList: true, subtree: true });
  });
};

const playSlowly = async (page: Page, walk: Walk, slower: number): Promise<number[]> => {
  const player = await Player.open(page, walk.story);
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
