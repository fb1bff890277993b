import type { AcceptanceTest } from '../../model/release/acceptance.ts';
import type { BundledChange, ReleaseStanding } from '../../model/release/releaseStanding.ts';
import type { ReleaseState } from '../../model/release/releaseState.ts';
import type { Change, TimelineEntry } from '../change/change.ts';

/** Changes that go out together, in waves. */
export interface Release {
  readonly id: string;
  /** Its place in the one sequence, from 1 on. */
  readonly serial: number;
  /** REL0000001 */
  readonly number: string;
  /** Grows with each edit, step, test and sign-off. */
  readonly version: number;
  readonly title: string;
  readonly state: ReleaseState;
  /** The handle of whoever opened it. */
  readonly author: string;
  /** ms since 1970 */
  readonly openedAt: number;
  /** Ids of changes by wave, the first wave first; each change is in one. */
  readonly waves: readonly (readonly string[])[];
  readonly tests: readonly AcceptanceTest[];
  /** The revision of the graph when the roll-out began; null before. */
  readonly baselineRevision: number | null;
  /** The revision when it was backed out, or else closed; null before. */
  readonly endRevision: number | null;
  /** Whether it was a success, as noted at its close; null before. */
  readonly success: boolean | null;
  readonly timeline: readonly TimelineEntry[];
  /** Which attempt at altering it was the last that went through; null at first. */
  readonly lastAttempt: string | null;
}

export const releaseNumber = (serial: number): string => `REL${String(serial).padStart(7, '0')}`;

/** The ids of all its changes, wave by wave. */
export const changeIdsOf = ({ waves }: Pick<Release, 'waves'>): string[] => waves.flat();

/** A change as the rules of releases look at one. */
export const bundled = ({ number, state, outcome }: Change): BundledChange => ({
  number,
  state,
  wentWrong: outcome === 'FAILED' || outcome === 'BACKED_OUT',
});

/** All that decides which steps the release can take. */
export const releaseStandingOf = (release: Release, changes: readonly Change[]): ReleaseStanding => ({
  state: release.state,
  tests: release.tests,
  changes: changes.map(bundled),
});

/** What comes of it with something more in its timeline, as its next version. */
export const altered = (release: Release, entry: TimelineEntry): Release => ({
  ...release,
  version: release.version + 1,
  timeline: [...release.timeline, entry],
});
