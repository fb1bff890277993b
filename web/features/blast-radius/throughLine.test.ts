import { expect, test } from 'vitest';
import { throughLine, unlisted } from './throughLine.ts';

test('a change of the graph says whose it is and what it is', () => {
  const shop = { id: 'shop', name: 'Shop', class: 'Service' };
  const host = { id: 'host', name: 'esx-1', class: 'Hypervisor' };
  const line = (change: Partial<Parameters<typeof throughLine>[0]['change']>) =>
    throughLine({
      change: {
        ...{ kind: 'CREATED', attribute: null, before: null, after: null, ci: shop, relationship: null },
        ...change,
      },
    });
  expect(line({})).toBe('Shop: Recorded');
  expect(line({ kind: 'RELATED', relationship: { type: 'DEPENDS_ON', from: shop, to: host } })).toBe(
    'Shop: New: depends on esx-1',
  );
});

test('what is not listed is said', () => {
  expect(unlisted({ cut: 0, hidden: 0 })).toBe('');
  expect(unlisted({ cut: 3, hidden: 1 })).toBe('and 3 more, 1 of what you may not see');
});
