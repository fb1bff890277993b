import type { BundledChange, ReleaseStanding } from './releaseStanding.ts';

export const waveStates = ['WAITING', 'UNDER_WAY', 'DONE', 'WENT_WRONG'] as const;
export type WaveState = (typeof waveStates)[number];

/** That a wave was begun. */
export interface WaveStart {
  /** A handle. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
}

const begun = new Set(['IN_PROGRESS', 'IMPLEMENTED', 'REVIEWED', 'CLOSED']);

/** Where a wave stands, by its changes; those that were cancelled count no more. */
export function waveState(changes: readonly BundledChange[]): WaveState {
  const remaining = changes.filter(({ state }) => state !== 'CANCELLED');
  if (remaining.some(({ wentWrong }) => wentWrong)) return 'WENT_WRONG';
  const started = remaining.filter(({ state }) => begun.has(state));
  if (started.length === 0)
    return changes.length > remaining.length && remaining.length === 0 ? 'DONE' : 'WAITING';
  return remaining.every(({ state }) => begun.has(state) && state !== 'IN_PROGRESS') ? 'DONE' : 'UNDER_WAY';
}

const standing: Readonly<Record<WaveState, string>> = {
  WAITING: 'nothing of it has begun',
  UNDER_WAY: 'it is under way',
  WENT_WRONG: 'something of it went wrong',
  DONE: 'it is done',
};

/**
 * Why a wave cannot be started now, as a sentence; undefined where it can: while the release rolls out, once, and after
 * all before it are done.
 * @param place of the wave, from 0 on
 */
export function notYetStartable({ state, waves }: ReleaseStanding, place: number): string | undefined {
  const wave = waves[place];
  if (!wave) return `It has ${waves.length === 1 ? 'one wave' : `${waves.length} waves`}.`;
  if (wave.started) return `Wave ${place + 1} has started already.`;
  if (state !== 'DEPLOYING') return 'Waves start while the release rolls out.';
  const earlier = waves
    .slice(0, place)
    .findIndex(({ started, changes }) => !started || waveState(changes) !== 'DONE');
  if (earlier < 0) return undefined;
  const { started, changes } = waves[earlier]!;
  return `Wave ${earlier + 1} comes first: ${started ? standing[waveState(changes)] : 'it has not started'}.`;
}
