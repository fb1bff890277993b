import { expect, test } from 'vitest';
import { costOf } from './costInput.ts';

test('nothing said is no cost, and 0 is one', () => {
  expect(costOf(null)).toBeNull();
  expect(costOf({ oneOff: null, note: ' ' })).toBeNull();
  expect(costOf({ oneOff: 0 })).toEqual({ oneOff: 0, perMonth: null, note: null });
  expect(costOf({ perMonth: -150, note: ' less care ' })).toEqual({
    ...{ oneOff: null, perMonth: -150, note: 'less care' },
  });
});

test.each([
  [{ oneOff: -1 }, 'input.cost.oneOff'],
  [{ perMonth: Number.POSITIVE_INFINITY }, 'input.cost.perMonth'],
  [{ oneOff: 2e12 }, 'input.cost.oneOff'],
  [{ note: 'cheap' }, 'input.cost.oneOff'],
  [{ oneOff: 1, note: 'x'.repeat(2_001) }, 'input.cost.note'],
])('what cannot be is refused with its place: %j', (input, place) => {
  expect(() => costOf(input)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', place }));
});
