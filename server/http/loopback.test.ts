import { expect, test } from 'vitest';
import { hostName, isLoopbackHost } from './loopback.ts';

test.each(['127.0.0.1', '127.9.9.9', 'localhost', 'LOCALHOST', '::1', '[::1]', '::ffff:127.0.0.1'])(
  '%s is this machine',
  (host) => expect(isLoopbackHost(host)).toBe(true),
);
test.each([
  '0.0.0.0',
  '::',
  '10.0.0.1',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '',
  'evil.localhost.',
])('%j is not', (host) => expect(isLoopbackHost(host)).toBe(false));
test.each([
  ['localhost:4000', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]:4000', '[::1]'],
  ['a:b:c', ''],
])('the name in the Host header %s', (header, name) => expect(hostName(header)).toBe(name));
