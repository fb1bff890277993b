import { expect, test } from 'vitest';
import { serviceDifferences } from './serviceDifferences.ts';

const listed = (names: readonly string[], totalCount = names.length) => ({
  totalCount,
  edges: names.map((name) => ({
    node: {
      ...{ state: 'DOWN' as const, capacity: 0, because: '', owner: null },
      ci: { id: name, name, class: 'Service', owner: null },
    },
  })),
});

test('services that were read to their end are compared, and nothing is said of a cut', () => {
  const { found, cut } = serviceDifferences(listed(['a']), listed(['a', 'b']));
  expect([found.map(({ kind }) => kind), cut]).toEqual([['NEW'], '']);
});

test('of a list that goes on nothing is called new or gone, and it is said', () => {
  const { found, cut } = serviceDifferences(listed(['a'], 300), listed(['a', 'b']));
  expect([found, cut]).toEqual([[], 'Compared one by one are the worst 1; the counts are of all.']);
});
