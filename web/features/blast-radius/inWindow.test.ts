import { expect, test } from 'vitest';
import { plannedWith, statesInWindow } from './inWindow.ts';

const ci = { id: 'shop', name: 'Shop', class: 'Service', owner: null };

test('of what acts in a window, the changes, each once', () => {
  const targets = ['question', 'CHG0000002', 'CHG0000001', 'CHG0000002'].map((origin) => ({ origin, ci }));
  expect(plannedWith({ targets })).toEqual(['CHG0000001', 'CHG0000002']);
});

test('what the viewer may not see has no state that could be told', () => {
  const node = { owner: null, state: 'DOWN' as const, capacity: 0, because: '' };
  const edges = [{ node: { ...node, ci } }, { node: { ...node, ci: null } }];
  expect([...statesInWindow({ services: { totalCount: 2, edges } })]).toEqual([['shop', 'DOWN']]);
  expect(statesInWindow(null).size).toBe(0);
});
