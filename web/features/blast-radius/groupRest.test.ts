import { expect, test } from 'vitest';
import { groupRest } from './groupRest.ts';

const item = (id: string, className: string, hops: number, state = 'DOWN') => ({
  state,
  ci: { id, class: className },
  chain: Array.from({ length: hops + 1 }),
});

test('groups are of one distance, class and state', () => {
  const groups = groupRest(
    [item('a', 'Vm', 1), item('b', 'Vm', 1), item('c', 'Vm', 2), item('d', 'Vm', 1, 'AT_RISK')],
    9,
  );
  expect(groups.map(({ members }) => members.map(({ ci }) => ci.id))).toEqual([['a', 'b'], ['d'], ['c']]);
});

test('what would make too many groups becomes one of its state', () => {
  const items = Array.from({ length: 20 }, (_, index) => item(`i${index}`, `Class${index}`, 1 + (index % 4)));
  const groups = groupRest([...items, item('x', 'Vm', 3), item('y', 'Vm', 3)], 3);
  expect(groups.filter(({ mixed }) => !mixed)).toHaveLength(3);
  expect(groups.find(({ mixed }) => mixed)?.members).toHaveLength(18);
  expect(groups.flatMap(({ members }) => members)).toHaveLength(22);
});
