import { expect, test } from 'vitest';
import type { ChangeState } from '../change/changeState.ts';
import { waveState } from './wave.ts';

const wave = (...states: readonly ChangeState[]) =>
  waveState(states.map((state) => ({ number: 'CHG0000001', state, wentWrong: state === 'FAILED' })));

test('a wave stands where its changes stand', () => {
  expect(wave('SCHEDULED', 'APPROVED')).toBe('WAITING');
  expect(wave('SCHEDULED', 'IMPLEMENTED')).toBe('UNDER_WAY');
  expect(wave('IN_PROGRESS', 'IMPLEMENTED')).toBe('UNDER_WAY');
  expect(wave('IMPLEMENTED', 'CLOSED')).toBe('DONE');
  expect(wave('IMPLEMENTED', 'FAILED')).toBe('WENT_WRONG');
});

test('what was cancelled holds no wave up', () => {
  expect(wave('CANCELLED', 'IMPLEMENTED')).toBe('DONE');
  expect(wave('CANCELLED', 'SCHEDULED')).toBe('WAITING');
  expect(wave('CANCELLED')).toBe('DONE');
});
