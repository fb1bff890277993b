import { expect, test } from 'vitest';
import { brakeOf, builtInPolicy, noPolicy, overlaid } from '../../model/policy.ts';
import { reasonToHold } from './brake.ts';

const usual = brakeOf(builtInPolicy, 'any');
const hold = (retiring: number, of: number, named: number, brake = usual) =>
  reasonToHold({ retiring, of, named }, brake);

test('a fifth of a scope may go, more of it waits', () => {
  expect(hold(20, 100, 80)).toBeUndefined();
  expect(hold(21, 100, 79)).toMatch(/^21 of the 100 CIs .* 20 %/);
});

test('a scope of fewer than 20 may change as it likes', () => {
  expect(hold(18, 19, 1)).toBeUndefined();
  expect(hold(5, 20, 15)).toBeDefined();
});

test('a scan that names nothing waits, however small the scope is and whatever the policy says', () => {
  expect(hold(1, 1, 0)).toMatch(/names no CI/);
  expect(hold(1, 1, 0, { percent: 100, fewestCis: 20 })).toMatch(/names no CI/);
});

test('the policy says what is too much: of one source, else of every source', () => {
  const brakes = [
    { source: null, percent: 10, fewestCis: 5 },
    { source: 'pods', percent: 100, fewestCis: 20 },
  ];
  const policy = overlaid(builtInPolicy, { ...noPolicy, brakes });
  expect(hold(1, 5, 4, brakeOf(policy, 'vcenter'))).toMatch(/more than 10 %/);
  expect(hold(99, 100, 1, brakeOf(policy, 'pods'))).toBeUndefined();
});
