import { expect, test } from 'vitest';
import { validateBlastRadiusSearch } from './blastRadiusSearch.ts';
import { allOn, chosenTargets, idsOf, targetInputs } from './targets.ts';

test('targets and what the address holds of them say the same', () => {
  const { ids } = validateBlastRadiusSearch({ ids: ['a', 'b~DEGRADE'] });
  expect(chosenTargets({ ids })).toEqual([{ ciId: 'a' }, { ciId: 'b', own: 'DEGRADE' }]);
  expect(idsOf(chosenTargets({ ids }))).toEqual(['a', 'b~DEGRADE']);
  expect(idsOf([])).toBeUndefined();
});

test('each target goes to the server with its own action and only the figures that belong to it', () => {
  const search = validateBlastRadiusSearch({
    ids: 'a,b~DEGRADE,c~PATCH',
    action: 'RESTART',
    capacity: '0.25',
    duration: '30',
  });
  expect(targetInputs(search)).toEqual([
    { ciId: 'a', action: 'RESTART', durationMinutes: 30 },
    { ciId: 'b', action: 'DEGRADE', capacity: 0.25 },
    { ciId: 'c', action: 'PATCH' },
  ]);
});

test('what makes no sense in an address counts as missing', () => {
  const search = validateBlastRadiusSearch({
    ids: 42,
    action: 'explode',
    capacity: '7',
    duration: '-1',
    states: 'FINE',
  });
  expect(search).toEqual({ ids: ['42'], states: [] });
  expect(targetInputs(search)).toEqual([{ ciId: '42', action: 'OUTAGE' }]);
});

test('the same CI twice is one target, with what was said last', () => {
  expect(chosenTargets({ ids: ['a', 'a~PATCH'] })).toEqual([{ ciId: 'a', own: 'PATCH' }]);
});

test('a target has a figure of its own, and one that is switched off stays in the address but is not acted on', () => {
  const search = validateBlastRadiusSearch({ ids: 'a~RESTART~90,b~DEGRADE~0.25~off,c~off,d~DEGRADE~7' });
  expect(chosenTargets(search)).toEqual([
    { ciId: 'a', own: 'RESTART', figure: 90 },
    { ciId: 'b', own: 'DEGRADE', figure: 0.25, off: true },
    { ciId: 'c', off: true },
    { ciId: 'd', own: 'DEGRADE' },
  ]);
  expect(targetInputs(search)).toEqual([
    { ciId: 'a', action: 'RESTART', durationMinutes: 90 },
    { ciId: 'd', action: 'DEGRADE', capacity: 0.5 },
  ]);
  expect(idsOf(chosenTargets(search))).toEqual(['a~RESTART~90', 'b~DEGRADE~0.25~off', 'c~off', 'd~DEGRADE']);
  expect(allOn(search).ids).toEqual(['a~RESTART~90', 'b~DEGRADE~0.25', 'c', 'd~DEGRADE']);
});
