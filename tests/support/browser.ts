import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './tool.ts';

/**
 * Chromium reads the last such list alone, so what Playwright turns off by itself is named again. The two at the
 * end are pages under the address bar, which a Chromium with windows would load beside every page of ours.
 */
const turnedOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Quiet and the same everywhere: no calls home, no graphics card, no QUIC. */
export const browserArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${turnedOff.join(',')}`,
  // Chromium's own sandbox does not start for root.
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** Chromium without windows: the same pages in about half the time. */
const shell = 'chromium-headless-shell';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function named(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path !== undefined && !existsSync(path))
    throw new Error(`CHROMIUM_PATH names ${path}, and no file is there.`);
  return path;
}

/** Where the path of this machine would have a program. */
const inPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/**
 * A Chromium that is already here: the one in `CHROMIUM_PATH`, else one without windows, else Playwright's own,
 * else the system's.
 */
export function findBrowser(): string | undefined {
  const places = [...inPath(shell), chromium.executablePath(), ...names.flatMap(inPath), ...usualPlaces];
  return named() ?? places.find((path) => existsSync(path));
}

/** The ways to get one, in order; as root the system's packages may be installed too. */
const installs: readonly string[][] = [
  ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'],
  ...(isRoot()
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', '--no-install-recommends', shell],
        ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
      ]
    : []),
];

/** A Chromium, installed first if none is here. Throws one sentence that says what to do. */
export async function needBrowser(): Promise<string> {
  for (const command of installs) {
    const found = findBrowser();
    if (found) return found;
    console.log(`No Chromium is here yet: trying "${command.join(' ')}" ...`);
    await run(command);
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, ' +
      'or give the path of one as CHROMIUM_PATH, then run this again.',
  );
}
