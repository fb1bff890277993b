import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('of those that come at once one begins in each turn, in the order in which they came', async () => {
  const pace = new Pace(10);
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((nth) => pace.turn().then(() => begun.push(nth)));
  await Promise.resolve();
  expect(begun).toEqual([0]);
  const longest: number[] = [];
  while (begun.length < 4) {
    const before = begun.length;
    await setImmediate();
    longest.push(begun.length - before);
  }
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(Math.max(...longest)).toBe(1);
});

test('one that comes alone waits for nobody', async () => {
  const pace = new Pace(0);
  await pace.turn();
  await setImmediate();
  await setImmediate();
  await pace.turn();
});

test('beyond the line there is a time to come back at', async () => {
  const pace = new Pace(1);
  await pace.turn();
  const waiting = pace.turn();
  await expect(pace.turn()).rejects.toMatchObject({ code: 'LIMIT', detail: { status: 429 } });
  await waiting;
});
