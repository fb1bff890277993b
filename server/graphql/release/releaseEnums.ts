import { releaseStates, releaseSteps } from '../../model/release/releaseState.ts';
import { waveStates } from '../../model/release/wave.ts';
import { builder } from '../builder.ts';

export const ReleaseStateEnum = builder.enumType('ReleaseState', { values: releaseStates });
export const ReleaseStepEnum = builder.enumType('ReleaseStep', { values: releaseSteps });
export const ReleaseWaveStateEnum = builder.enumType('ReleaseWaveState', {
  description: 'WAITING: nothing of it has begun. DONE: all of it is implemented.',
  values: waveStates,
});
