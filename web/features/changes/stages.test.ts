import { expect, test } from 'vitest';
import { changeStates } from '../../../server/model/change/changeState.ts';
import { stagesOf } from './stages.ts';

test.each(changeStates)('%s has its place on its way', (state) => {
  const { stages, at } = stagesOf(state);
  expect(stages[at]).toBe(state);
  expect(new Set(stages).size).toBe(stages.length);
});

test('what went wrong stands in the place of what was meant', () => {
  expect(stagesOf('FAILED').stages).not.toContain('IMPLEMENTED');
  expect(stagesOf('REJECTED').stages).not.toContain('APPROVED');
  expect(stagesOf('CANCELLED').stages).toEqual(['CANCELLED']);
});
