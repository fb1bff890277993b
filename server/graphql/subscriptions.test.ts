import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Admission, admit } from './subscriptions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const full = (principal: string): Admission[] => Array.from({ length: 20 }, () => admit(principal));

it('lets a principal have so many streams and no more', () => {
  const open = full('one');
  expect(() => admit('one')).toThrow(expect.objectContaining({ code: 'LIMIT' }));
  expect(() => admit('another').leave()).not.toThrow();
  open[0]?.leave();
  open[0]?.leave();
  admit('one').leave();
  for (const admission of open) admission.leave();
});

it('ends a stream after its lifetime', () => {
  const open = full('two');
  vi.advanceTimersByTime(31 * 60_000);
  expect(open.every((admission) => admission.ended.aborted)).toBe(true);
  expect(() => admit('two').leave()).not.toThrow();
});
