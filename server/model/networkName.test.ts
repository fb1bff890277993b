import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { asciiName, isIpAddress } from './networkName.ts';

test.each([
  '10.0.0.1',
  '256.0.0.1',
  '1.2.3',
  '::1',
  'fe80::1%eth0',
  '2001:db8::ffff:10.0.0.1',
  ':::',
  'a:b',
  'db-1',
  '',
])('Node and this agree whether %j is an address', (text) =>
  expect(isIpAddress(text)).toBe(isIP(text) !== 0),
);

test.each(['db-1.example.org', 'BÜCHER.example.org', 'a b.org', 'a_b.org', 'xn--bcher-kva.org', ''])(
  'Node and this agree how DNS writes %j',
  (text) => expect(asciiName(text)).toBe(domainToASCII(text)),
);

test('what has more to it than a name is none', () => {
  for (const text of ['a/b.org', 'a.org:80', 'me@a.org', 'a%41.org']) expect(asciiName(text)).toBe('');
});
