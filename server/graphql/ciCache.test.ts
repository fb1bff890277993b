import { expect, it } from 'vitest';
import type { Ci } from './ci/ci.ts';
import { CiCache } from './ciCache.ts';

const ci = (id: string, pin: number): Ci => ({
  id,
  pin,
  __typename: 'Server',
  class: 'Server',
  name: id,
  status: 'ACTIVE',
  criticality: null,
  owner: null,
});

it('keeps CIs by revision, and drops the oldest revision', () => {
  const cache = new CiCache();
  for (const pin of [1, 2, 3]) cache.set(ci('a', pin));
  expect(cache.get(1, 'a')?.pin).toBe(1);
  cache.set(ci('a', 4));
  expect(cache.get(1, 'a')).toBeUndefined();
  expect(cache.get(4, 'a')?.pin).toBe(4);
  expect(cache.get(4, 'b')).toBeUndefined();
});

it('counts a list once for each revision, and again after a failure', async () => {
  const cache = new CiCache();
  let calls = 0;
  const count = async () => ++calls;
  expect(await cache.count(1, 'all', count)).toBe(1);
  expect(await cache.count(1, 'all', count)).toBe(1);
  expect(await cache.count(2, 'all', count)).toBe(2);
  const failing = cache.count(3, 'all', () => Promise.reject(new Error('away')));
  await expect(failing).rejects.toThrow('away');
  expect(await cache.count(3, 'all', count)).toBe(3);
});
