import { acceptanceKinds } from '../../model/release/acceptance.ts';
import { measureNames } from '../../model/release/measure.ts';
import { hashVerdicts } from '../../model/release/medium.ts';
import { releaseStates, releaseSteps } from '../../model/release/releaseState.ts';
import { waveStates } from '../../model/release/wave.ts';
import { builder } from '../builder.ts';

export const ReleaseStateEnum = builder.enumType('ReleaseState', { values: releaseStates });
export const ReleaseStepEnum = builder.enumType('ReleaseStep', { values: releaseSteps });
export const ReleaseWaveStateEnum = builder.enumType('ReleaseWaveState', {
  description: 'WAITING: nothing of it has begun. DONE: all of it is implemented.',
  values: waveStates,
});
export const AcceptanceKindEnum = builder.enumType('AcceptanceKind', {
  description: 'TEST: something is shown. AGREEMENT: those of a role agree to the roll-out.',
  values: acceptanceKinds,
});
export const HashVerdictEnum = builder.enumType('HashVerdict', {
  description: 'Whether what was found in a place is what was declared. UNKNOWN: no hash was found yet.',
  values: hashVerdicts,
});
export const ReleaseMeasureNameEnum = builder.enumType('ReleaseMeasureName', {
  description:
    'CHANGES: implemented, and nothing went wrong. TESTS: signed off. WAVES: done. HASHES: places where what was deployed is what was declared.',
  values: measureNames,
});
export const CiAgainstBaselineEnum = builder.enumType('BaselineStanding', {
  description:
    'UNTOUCHED: nothing of it was another since the roll-out began. RETURNED: it was, and is as before again.',
  values: ['UNTOUCHED', 'RETURNED', 'DIFFERS'] as const,
});
