import { expect, test } from 'vitest';
import { usualTypes } from './usualTypes.ts';

const names = (types: readonly { name: string }[]) => types.map(({ name }) => name);

test('types that fit both ends come first, none is withheld', () => {
  const { usual, unusual } = usualTypes('Database', 'DatabaseInstance');
  expect(names(usual)).toEqual(expect.arrayContaining(['DEPENDS_ON', 'RUNS_ON']));
  expect(names(unusual)).toContain('LOCATED_IN');
  expect(names(usualTypes('Team', 'Team').unusual)).toContain('RUNS_ON');
});

test('a class that nobody declared fits everywhere', () => {
  expect(usualTypes('Drone', 'Drone').unusual).toEqual([]);
});
