import { expect, test } from 'vitest';
import { groupKey, groupRest } from './groupRest.ts';

const item = (id: string, className: string, hops: number, state = 'DOWN') => ({
  state,
  ci: { id, class: className },
  chain: Array.from({ length: hops + 1 }),
});
const counted = (distance: number, className: string, state: string, count: number) => ({
  distance,
  class: className,
  state,
  count,
});

test('groups are of one distance, class and state, the nearest first', () => {
  const groups = groupRest(
    [item('a', 'Vm', 1), item('b', 'Vm', 1), item('c', 'Vm', 2), item('d', 'Vm', 1, 'AT_RISK')],
    [counted(1, 'Vm', 'DOWN', 2), counted(1, 'Vm', 'AT_RISK', 1), counted(2, 'Vm', 'DOWN', 1)],
    [],
    9,
  );
  expect(groups.map(({ members }) => members.map(({ ci }) => ci.id))).toEqual([['a', 'b'], ['d'], ['c']]);
});

test('a group has its true size, less what is drawn on its own, however little was read', () => {
  const counts = [counted(1, 'Vm', 'DOWN', 50_000), counted(2, 'App', 'DOWN', 1)];
  const drawn = [groupKey(1, 'Vm', 'DOWN'), groupKey(2, 'App', 'DOWN')];
  const groups = groupRest([item('a', 'Vm', 1)], counts, drawn, 9);
  expect(groups).toMatchObject([{ class: 'Vm', size: 49_999, distance: 1 }]);
});

test('what would make too many groups becomes one of its state, and nothing is lost', () => {
  const counts = Array.from({ length: 20 }, (_, index) => counted(1 + (index % 4), `C${index}`, 'DOWN', 1));
  const groups = groupRest([], [...counts, counted(3, 'Vm', 'DOWN', 7)], [], 3);
  expect(groups.filter((group) => group.class !== '')).toHaveLength(3);
  expect(groups.find((group) => group.class === '')).toMatchObject({ size: 18, distance: 1 });
  expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(27);
});
