import { expect, test } from 'vitest';
import { breather, eachBreathing, mapBreathing } from './breath.ts';

const busy = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('others have their turn in the middle of a long work, whose order stays', async () => {
  const seen: (number | string)[] = [];
  setImmediate(() => seen.push('other'));
  await eachBreathing([1, 2, 3, 4, 5, 6], (item) => {
    seen.push(item);
    busy(5);
  });
  expect(seen.filter((each) => each !== 'other')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(seen.indexOf('other')).toBeLessThan(6);
});

test('a short work goes through without waiting', () => {
  expect(breather()()).toBeUndefined();
});

test('what is made of each comes in their order', async () => {
  expect(await mapBreathing(new Set(['a', 'b']), (text) => `${text}!`)).toEqual(['a!', 'b!']);
});
