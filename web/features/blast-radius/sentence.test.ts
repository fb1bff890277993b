import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';

const outage = [{ action: 'OUTAGE' }];

test.each([
  [{ down: 2, degraded: 3, atRisk: 5 }, '2 services go down, 3 degrade, 5 lose their spare.'],
  [{ down: 1, degraded: 1, atRisk: 1 }, '1 service goes down, 1 degrades, 1 loses its spare.'],
  [{ down: 0, degraded: 1, atRisk: 0 }, '1 service degrades.'],
  [{ down: 0, degraded: 0, atRisk: 2 }, '2 services lose their spare.'],
  [{ down: 1200, degraded: 0, atRisk: 0 }, '1,200 services go down.'],
  [{ down: 0, degraded: 0, atRisk: 0 }, 'No service is affected.'],
])('%o reads %s', (counts, words) => {
  expect(sentence(counts, outage, null)).toBe(words);
});

test('where nothing is recorded that could be hit, nothing is called unaffected', () => {
  const none = { down: 0, degraded: 0, atRisk: 0 };
  const gap = 'No dependants recorded, last scan 40 days ago.';
  expect(sentence(none, outage, gap)).toBe(gap);
  expect(sentence(none, outage, null)).toBe('No service is affected.');
  expect(sentence({ ...none, down: 1 }, outage, gap)).toBe('1 service goes down.');
});

test('a restart says for how long, the longest of several', () => {
  const restarts = [
    { action: 'RESTART', durationMinutes: 5 },
    { action: 'RESTART', durationMinutes: 15 },
  ];
  expect(sentence({ down: 1, degraded: 0, atRisk: 0 }, restarts, null)).toBe(
    '1 service goes down for 15 minutes.',
  );
  expect(sentence({ down: 1, degraded: 0, atRisk: 0 }, [...restarts, ...outage], null)).toBe(
    '1 service goes down.',
  );
});

test('a patch puts at risk, it takes no spare away', () => {
  expect(sentence({ down: 0, degraded: 0, atRisk: 1 }, [{ action: 'PATCH' }], null)).toBe(
    '1 service is at risk.',
  );
});
