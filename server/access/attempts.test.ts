import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';

test('after ten failures a subject waits, others do not, and a success clears', () => {
  let now = 0;
  const attempts = new Attempts(() => now);
  for (let count = 0; count < 10; count += 1) {
    attempts.check('a');
    attempts.failed('a');
  }
  expect(() => attempts.check('a')).toThrow(
    expect.objectContaining({ detail: { status: 429, retryAfter: 900 } }),
  );
  attempts.check('b');
  now = 15 * 60_000;
  attempts.check('a');
  attempts.failed('a');
  attempts.succeeded('a');
  attempts.check('a');
});
