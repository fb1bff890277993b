import { expect, test } from 'vitest';
import { relationshipGroups } from './relationshipGroups.ts';

const rows = [
  { type: 'STORED_ON', id: 1 },
  { type: 'RUNS_ON', id: 2 },
  { type: 'STORED_ON', id: 3 },
  { type: 'ODD_ONE', id: 4 },
];

test('grouped by type, each with its sentence', () => {
  const shown = relationshipGroups(rows, 'DEPENDENCIES').map(({ label, rows: of }) => [
    label,
    of.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ['is stored on', [1, 3]],
    ['runs on', [2]],
    ['odd one', [4]],
  ]);
  expect(relationshipGroups(rows, 'DEPENDENTS').map(({ label }) => label)).toEqual([
    'stores',
    'runs',
    'odd one',
  ]);
});
