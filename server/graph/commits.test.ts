import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Commits } from './commits.ts';

test('a read that a commit met is made again', async () => {
  const commits = new Commits();
  let reads = 0;
  const answer = await commits.steady(async () => {
    reads += 1;
    if (reads === 1) (await commits.begin())();
    return reads;
  });
  expect(answer).toBe(2);
});

test('a read waits for the end of a commit that is on its way', async () => {
  const commits = new Commits();
  const end = await commits.begin();
  let done = false;
  const reading = commits.steady(async () => {
    done = true;
  });
  await wait(5);
  expect(done).toBe(false);
  end();
  await reading;
  expect(done).toBe(true);
});

test('however many commits there are, a read comes to its end, and the commits go on after it', async () => {
  const commits = new Commits();
  let stop = false;
  let made = 0;
  const committing = (async () => {
    while (!stop) {
      const end = await commits.begin();
      await wait(1);
      end();
      made += 1;
      await wait(1);
    }
  })();
  let met = true;
  await commits.steady(async () => {
    const before = made;
    await wait(20);
    met = made !== before;
  });
  expect(met).toBe(false);
  const before = made;
  await wait(20);
  expect(made).toBeGreaterThan(before);
  stop = true;
  await committing;
});
