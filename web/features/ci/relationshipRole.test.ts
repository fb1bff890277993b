import { expect, test } from 'vitest';
import { relationshipRole } from './relationshipRole.ts';

const base = { type: 'RUNS_ON', strength: 'HARD', group: null, weight: 1, to: { id: 'a' } } as const;
const feed = { ...base, type: 'POWERED_BY' } as const;

test.each([
  [base, undefined, 'cannot do without'],
  [{ ...base, strength: 'SOFT' as const }, undefined, 'worse without'],
  [{ ...base, strength: 'NONE' as const }, undefined, 'carries no failure'],
  [{ ...base, group: 'nodes' }, undefined, 'in the group nodes'],
  [{ ...base, group: 'nodes', weight: 2 }, undefined, 'in the group nodes, weight 2'],
  [feed, new Set(['a', 'b']), 'has another to fall back on'],
  [feed, new Set<string>(), 'cannot do without'],
  [feed, undefined, 'cannot do without, unless it has another'],
])('%#', (relationship, alternatives, words) => {
  expect(relationshipRole(relationship, alternatives)).toBe(words);
});
