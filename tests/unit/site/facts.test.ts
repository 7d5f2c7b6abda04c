import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fact, route, routes } from '#src/site/facts.ts';

describe('the help that is printed', () => {
  test('gives a child Childline, CEOP and 999, in that order', () => {
    const forChildren = routes.filter(({ audience }) => audience === 'child');
    expect(forChildren.map(({ id }) => id)).toEqual(['childline', 'ceop', 'emergency']);
  });

  test('turns a number into a call', () => {
    expect(route('childline').call).toEqual({ number: '0800 1111', url: 'tel:08001111' });
  });

  test('turns an address into words that can be read out', () => {
    expect(route('ceop').visit?.words).toBe('ceop.police.uk/Safety-Centre');
  });

  test('says no opening hours', () => {
    expect(routes.filter(({ what }) => /24.?7|\d ?[ap]m|opening/i.test(what))).toEqual([]);
  });

  test('keeps every number and address in the facts file', () => {
    const pages = ['HelpForChildren', 'HelpForAdults', 'HelpDialog', 'WaysToReach'].map((name) =>
      readFileSync(`src/site/${name}.astro`, 'utf8'),
    );
    expect(pages.filter((page) => /0\d{3} \d{3,4}|https?:\/\/|\b(999|101)\b/.test(page))).toEqual([]);
  });
});

test('a fact or a route that is not there is named in the error', () => {
  expect(() => fact('childline')).toThrow('No fact is called "childline"');
  expect(() => route('mix')).toThrow('No help route is called "mix"');
});
