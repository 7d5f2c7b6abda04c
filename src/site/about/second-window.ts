import type { Outcome } from './checks.ts';

const mark = '#second-';
const channelName = (id: string): string => `brt-test-${id}`;

/** Milliseconds that a second window has to say that it is here. */
const patience = 8_000;

/** If this page is the second window of a test: says so, and closes. */
export const answerAsSecond = (): boolean => {
  if (!location.hash.startsWith(mark) || !('BroadcastChannel' in globalThis)) return false;
  const channel = new BroadcastChannel(channelName(location.hash.slice(mark.length)));
  channel.postMessage('here');
  channel.close();
  globalThis.close();
  return true;
};

const answered = (channel: BroadcastChannel): Promise<boolean> =>
  new Promise((resolve) => {
    channel.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), patience);
  });

/** Opens a second window and waits for its word. Call it within a press: browsers block it otherwise. */
export const trySecondWindow = (): { popups: Outcome; channel: Promise<Outcome> } => {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].join('');
  const hasChannel = 'BroadcastChannel' in globalThis;
  const channel = hasChannel ? new BroadcastChannel(channelName(id)) : undefined;
  const heard = channel ? answered(channel) : Promise.resolve(false);
  const second = globalThis.open(`${location.pathname}${mark}${id}`, '_blank', 'popup,width=420,height=320');
  const popups = second
    ? { good: true, says: 'A second window opened.' }
    : { good: false, says: 'The browser blocked the second window.' };
  return { popups, channel: heard.then((good) => judged(good, hasChannel, second !== null, channel)) };
};

const judged = (good: boolean, can: boolean, opened: boolean, channel?: BroadcastChannel): Outcome => {
  channel?.close();
  if (good) return { good, says: 'The second window answered.' };
  if (!can) return { good, says: 'This browser cannot do it.' };
  return {
    good,
    says: opened ? 'The second window did not answer.' : 'Not tested: the second window was blocked.',
  };
};
