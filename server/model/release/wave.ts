import type { BundledChange } from './releaseStanding.ts';

export const waveStates = ['WAITING', 'UNDER_WAY', 'DONE', 'WENT_WRONG'] as const;
export type WaveState = (typeof waveStates)[number];

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
