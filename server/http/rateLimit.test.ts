import { expect, test } from 'vitest';
import { RateLimit } from './rateLimit.ts';

test('a burst goes through, then the steady rate, each subject for itself', () => {
  let now = 0;
  const limit = new RateLimit(2, 4, () => now);
  for (let count = 0; count < 4; count += 1) limit.take('a');
  expect(() => limit.take('a')).toThrow(expect.objectContaining({ detail: { status: 429, retryAfter: 1 } }));
  limit.take('b');
  now += 500;
  limit.take('a');
  expect(() => limit.take('a')).toThrow();
});
