import { describe, expect, it } from 'vitest';
import { pageSize } from './pageArguments.ts';

describe('the size of a page', () => {
  it('is what is asked for, or what is usual', () => {
    expect(pageSize(1, 50)).toBe(1);
    expect(pageSize(500, 50)).toBe(500);
    expect(pageSize(null, 50)).toBe(50);
    expect(pageSize(undefined, 100)).toBe(100);
  });

  it.each([0, -1, 501, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is never %s', (first) => {
    expect(() => pageSize(first, 50)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', place: 'first' }));
  });
});
