import { doneStates } from './releaseCondition.ts';
import type { ReleaseStanding } from './releaseStanding.ts';
import { waveState } from './wave.ts';

export const measureNames = ['CHANGES', 'TESTS', 'WAVES', 'HASHES'] as const;
export type MeasureName = (typeof measureNames)[number];

/** One figure by which a release is judged: how many of its parts are as they should be. */
export interface ReleaseMeasure {
  readonly name: MeasureName;
  readonly meeting: number;
  readonly of: number;
}

/** How a release went, by what can be counted; what there is none of is left out rather than met. */
export function measuresOf({ changes, tests, waves, media }: ReleaseStanding): ReleaseMeasure[] {
  const remaining = changes.filter(({ state }) => state !== 'CANCELLED');
  const verdicts = media.flatMap((medium) => medium.verdicts);
  const noted = media.filter((medium) => medium.verdicts.length > 0);
  const counted: Readonly<Record<MeasureName, readonly boolean[]>> = {
    CHANGES: remaining.map(({ state, wentWrong }) => !wentWrong && doneStates.has(state)),
    TESTS: tests.map(({ signOff }) => signOff?.decision === 'YES'),
    WAVES: waves.map((wave) => waveState(wave.changes) === 'DONE'),
    // A medium that was noted nowhere is a place that is missing.
    HASHES: [
      ...verdicts.map((verdict) => verdict === 'EQUAL'),
      ...media.slice(noted.length).map(() => false),
    ],
  };
  return measureNames
    .map((name) => ({ name, meeting: counted[name].filter(Boolean).length, of: counted[name].length }))
    .filter(({ of }) => of > 0);
}
