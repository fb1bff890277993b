import { expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from './publicAddress.ts';

test.each([
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '223.255.255.255',
  '2a00:1450:4001::1',
  '2606:4700::1111',
])('%s is of the open internet', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  ...['127.0.0.1', '127.255.0.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '100.64.0.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1'],
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '::127.0.0.1', 'localhost', ''],
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

test('a name that leads to this host is refused when it is looked up', async () => {
  const found = new Promise((resolve) =>
    publicLookup('localhost', { all: true }, (error, address) => resolve(error?.message ?? address)),
  );
  expect(await found).toMatch(/^localhost is a private address/);
});
