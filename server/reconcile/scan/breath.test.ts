import { expect, test } from 'vitest';
import { breather, eachBreathing, mapBreathing } from './breath.ts';

const busy = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('others have their turn in the middle of a long work, whose order stays', async () => {
  const seen: (number | string)[] = [];
  const work = eachBreathing([1, 2, 3, 4], (item) => {
    seen.push(item);
    busy(5);
  });
  setImmediate(() => seen.push('other'));
  await work;
  expect(seen.filter((each) => each !== 'other')).toEqual([1, 2, 3, 4]);
  expect(seen.indexOf('other')).toBeLessThan(4);
});

test('a short work goes through without waiting', () => {
  expect(breather()()).toBeUndefined();
});

test('what is made of each comes in their order', async () => {
  expect(await mapBreathing(new Set(['a', 'b']), (text) => `${text}!`)).toEqual(['a!', 'b!']);
});
