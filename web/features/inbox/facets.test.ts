import { expect, test } from 'vitest';
import { facetOf } from './facets.ts';
import type { InboxCount } from './inboxQuery.ts';

const row = (part: Partial<InboxCount>): InboxCount => ({
  ...{ kind: 'NEW', risk: 'LOW', class: 'Server', source: 'a', attribute: null, count: 1 },
  ...part,
});
const counts = [
  row({ count: 3 }),
  row({ kind: 'CONFLICT', attribute: 'vendor', count: 5 }),
  row({ kind: 'CONFLICT', class: 'Phone', attribute: 'vendor', source: 'b', count: 2 }),
  row({ kind: 'BRAKE', risk: 'CRITICAL', class: null }),
];

test('a facet sums what there is, the most first, and leaves out what has none', () => {
  expect(facetOf(counts, {}, 'class')).toEqual([
    { value: 'Server', count: 8 },
    { value: 'Phone', count: 2 },
  ]);
});

test('other facets narrow it, its own choice does not', () => {
  expect(facetOf(counts, { kind: 'NEW', source: 'a' }, 'kind')).toEqual([
    { value: 'CONFLICT', count: 5 },
    { value: 'NEW', count: 3 },
    { value: 'BRAKE', count: 1 },
  ]);
  expect(facetOf(counts, { risk: ['CRITICAL'] }, 'kind')).toEqual([{ value: 'BRAKE', count: 1 }]);
});
