import { forgetRecord, saveRecord } from '#src/progress/index.ts';
import { hasOwnEnglishVoice } from '../reading-dialog.ts';
import type { CheckId, Outcome } from './checks.ts';

const outcome = (good: boolean, well: string, badly: string): Outcome => ({
  good,
  says: good ? well : badly,
});

const keeps = (): Outcome => {
  const kept = saveRecord('test', 'machine', { trail: [], seen: [], screen: 'test' });
  forgetRecord('test', 'machine');
  return outcome(kept, 'It can, and has forgotten the test again.', 'Storage is off or full.');
};

const screenSize = (): Outcome => {
  const [width, height] = [innerWidth, innerHeight];
  const size = `This window is ${width} by ${height}`;
  return outcome(
    width >= 1180 && height >= 600,
    `${size}.`,
    `${size}: small for a whiteboard, fine for a story.`,
  );
};

/** What one look at the browser can tell. */
export const look = (): Partial<Record<CheckId, Outcome>> => ({
  scripts: outcome(true, 'They do.', ''),
  modules: outcome(true, 'It is.', ''),
  storage: keeps(),
  fullscreen: outcome(
    'requestFullscreen' in document.documentElement,
    'Possible here.',
    'Not offered by this browser.',
  ),
  screen: screenSize(),
  dialog: outcome('HTMLDialogElement' in globalThis, 'They do.', 'This browser has no such sheets.'),
  print: outcome(typeof globalThis.print === 'function', 'It can.', 'This browser does not print.'),
  copy: outcome(
    isSecureContext && 'clipboard' in navigator,
    'It does.',
    'Not on this address: it needs https.',
  ),
  voice: outcome(hasOwnEnglishVoice(), 'It has.', 'None was found. Stories do not need one.'),
  motion: {
    good: true,
    says: matchMedia('(prefers-reduced-motion: reduce)').matches
      ? 'This device asks for less motion. Nothing will move.'
      : 'The device does not mind motion. Bubbles rise a little.',
  },
});
