import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadInput } from '../../model/errors.ts';
import { checkedLink } from './attachment.ts';

test.each([
  'http://wiki.example.org/',
  'javascript:alert(1)',
  'data:text/html,hello',
  'file:///etc/passwd',
  'wiki.example.org',
  'https://',
  'https://mona:secret@wiki.example.org/',
  `https://wiki.example.org/${'a'.repeat(2_000)}`,
])('an address that is not to be followed is refused: %s', (url) => {
  expect(() => checkedLink({ title: 'Plan', url })).toThrow(BadInput);
});

test('an address is kept as a browser would follow it', () => {
  expect(checkedLink({ title: ' Plan ', url: ' HTTPS://Wiki.example.org/a b ' })).toEqual({
    title: 'Plan',
    url: 'https://wiki.example.org/a%20b',
  });
});

test('whatever passes is https, and the same when checked again', () =>
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }), (url) => {
      if (!url.startsWith('https:')) return;
      const once = checkedLink({ title: 'a', url });
      expect(once.url.startsWith('https://')).toBe(true);
      expect(checkedLink(once)).toEqual(once);
    }),
  ));
