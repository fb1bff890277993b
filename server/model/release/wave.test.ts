import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangeState, changeStates } from '../change/changeState.ts';
import { releaseStates } from './releaseState.ts';
import { notYetStartable, waveState } from './wave.ts';

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

test('a wave starts while the release rolls out, once, and after all before it are done', () => {
  const change = fc.record({
    number: fc.constant('CHG0000001'),
    state: fc.constantFrom<ChangeState>('SCHEDULED', 'IN_PROGRESS', 'IMPLEMENTED', 'FAILED', ...changeStates),
    wentWrong: fc.boolean(),
  });
  const waves = fc.array(
    fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 2 }), started: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  let startable = 0;
  fc.assert(
    fc.property(waves, fc.constantFrom(...releaseStates), fc.nat(4), (all, state, place) => {
      const standing = {
        state,
        waves: all,
        changes: all.flatMap(({ changes }) => changes),
        tests: [],
        media: [],
        nameOf: String,
      };
      if (notYetStartable(standing, place) !== undefined) return;
      startable++;
      expect(state).toBe('DEPLOYING');
      expect(all[place]!.started).toBe(false);
      for (const earlier of all.slice(0, place)) {
        expect(earlier.started).toBe(true);
        expect(waveState(earlier.changes)).toBe('DONE');
      }
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(startable).toBeGreaterThan(10);
  const scheduled = {
    changes: [{ number: 'CHG0000001', state: 'SCHEDULED' as const, wentWrong: false }],
    started: true,
  };
  const standing = {
    state: 'DEPLOYING' as const,
    waves: [scheduled, { ...scheduled, started: false }],
    changes: [],
    tests: [],
    media: [],
    nameOf: String,
  };
  expect(notYetStartable(standing, 1)).toBe('Wave 1 comes first: nothing of it has begun.');
});
