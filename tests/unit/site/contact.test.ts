import { expect, test } from 'vitest';
import { contactOf } from '#src/site/about/contact.ts';

test('a copy of the site may name a page or a mailbox for corrections', () => {
  expect(contactOf('https://brt.example/contact/')).toEqual({
    url: 'https://brt.example/contact/',
    words: 'brt.example/contact',
  });
  expect(contactOf('mailto:hello@brt.example')).toEqual({
    url: 'mailto:hello@brt.example',
    words: 'hello@brt.example',
  });
});

test.each([undefined, ''])('it need not name one: %j', (given) => {
  expect(contactOf(given)).toBeUndefined();
});

test.each(['hello@brt.example', 'http://brt.example/', 'javascript:alert(1)', 'mailto:', 'soon'])(
  'any other kind of address is refused, with the cure: %s',
  (given) => {
    expect(() => contactOf(given)).toThrow('begins with https:// or mailto:');
  },
);
