import { expect, test } from 'vitest';
import { link } from '#src/site/link.ts';

test('a link of a site at the root is its path', () => {
  expect(link('/help/', '/')).toBe('/help/');
});

test('a link of a site in a folder begins with the folder, however that is written', () => {
  expect(link('/help/', '/lessons-for-all')).toBe('/lessons-for-all/help/');
  expect(link('/help/', '/lessons-for-all/')).toBe('/lessons-for-all/help/');
});
