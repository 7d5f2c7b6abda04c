import { describe, expect, test } from 'vitest';
import { addressesIn, isOurs } from '#src/site/about/reach.ts';

const home = 'https://school.example/brt/';

describe('the addresses that the test of a machine follows', () => {
  test('are those of this site, each once, without their marks', () => {
    const page = `<a href="/brt/help/#grown-ups"></a><a href="/brt/help/"></a><a href="https://www.childline.example/"></a>
      <a href="#main"></a><a href="tel:101"></a><img src="/brt/faces/ash-calm.svg"><astro-island component-url="/brt/_astro/game.js">`;
    expect(addressesIn(page, `${home}about/`, home)).toEqual([
      `${home}help/`,
      `${home}faces/ash-calm.svg`,
      `${home}_astro/game.js`,
    ]);
  });

  test('are found in scripts and in styles too', () => {
    const script =
      'import{a}from"./game.js";const deps=["_astro/after.css"];import(`./Ending.js`);"https://a.example/b.js"';
    expect(addressesIn(script, `${home}_astro/page.js`, home)).toEqual([
      `${home}_astro/game.js`,
      `${home}_astro/after.css`,
      `${home}_astro/Ending.js`,
    ]);
    expect(addressesIn('src:url(/brt/_astro/letters.woff2)', `${home}_astro/page.css`, home)).toEqual([
      `${home}_astro/letters.woff2`,
    ]);
  });
});

describe('what comes from a filter instead', () => {
  const blocked = '<html><title>Blocked</title></html>';

  test.each(['', '_astro/page.js', '_astro/page.css', 'faces/ash-calm.svg', '_astro/letters.woff2'])(
    'is not taken for our %s',
    (path) => expect(isOurs(home + path, 'text/html', blocked)).toBe(false),
  );

  test('is told from what is ours', () => {
    expect(isOurs(home, 'text/html', '<meta http-equiv="content-security-policy" content="">')).toBe(true);
    expect(isOurs(`${home}_astro/page.js`, 'text/javascript', '')).toBe(true);
    expect(isOurs(`${home}_astro/letters.woff2`, 'font/woff2', '')).toBe(true);
  });
});
