import { expect, test } from 'vitest';
import { networkAt, parsePrefix } from './prefix.ts';

const around = (inner: string, outer: string) => {
  const [a, b] = [parsePrefix(inner), parsePrefix(outer)];
  return a !== undefined && b !== undefined && networkAt(a, b.length) === networkAt(b, b.length);
};

test('tells which prefix holds an address', () => {
  expect(around('10.1.2.3', '10.1.0.0/16')).toBe(true);
  expect(around('10.2.2.3', '10.1.0.0/16')).toBe(false);
  expect(around('2001:db8::1', '2001:db8::/32')).toBe(true);
  expect(around('2001:db9::1', '2001:db8::/32')).toBe(false);
  expect(around('::ffff:10.0.0.1', '::ffff:0:0/96')).toBe(true);
  expect(around('10.0.0.1', '0.0.0.0/0')).toBe(true);
  expect(around('10.0.0.1', '::/0')).toBe(false);
});

test.each(['', 'x', '10.0.0.0/33', '10.0.0/8', '::1/129', '10.0.0.1/a', 'fe80::1%eth0'])(
  '%j is no prefix',
  (text) => {
    expect(parsePrefix(text)).toBeUndefined();
  },
);
