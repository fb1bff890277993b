import type { NameOf } from '../../model/nameOf.ts';
import type { AcceptanceTest } from '../../model/release/acceptance.ts';
import { type Deployment, type Medium, verdictOn } from '../../model/release/medium.ts';
import type { BundledChange, ReleaseStanding } from '../../model/release/releaseStanding.ts';
import type { ReleaseState } from '../../model/release/releaseState.ts';
import type { Sha256 } from '../../model/release/sha256.ts';
import type { WaveStart } from '../../model/release/wave.ts';
import type { Change, TimelineEntry } from '../change/change.ts';

/** The version of the rules for releases that one follows. */
export interface ReleasePolicy {
  readonly name: string;
  readonly version: string;
  /** Where it can be read; null where nothing is said. */
  readonly link: string | null;
}

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
  /** Of the waves that were begun, the first wave's first. */
  readonly waveStarts: readonly WaveStart[];
  readonly tests: readonly AcceptanceTest[];
  readonly media: readonly Medium[];
  readonly deployments: readonly Deployment[];
  readonly policy: ReleasePolicy | null;
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

/** Hashes as they were found, by the deployment's id. */
export type FoundHashes = ReadonlyMap<string, Sha256>;

/** The handles of all who gave their word on a test. */
export const signersOf = ({ tests }: Release): string[] => tests.flatMap(({ signOff }) => signOff?.by ?? []);

/**
 * All that decides which steps the release can take.
 * @param on the hashes of its deployments, and what its signers are called
 */
export function releaseStandingOf(
  release: Release,
  changes: readonly Change[],
  { found, nameOf }: { readonly found: FoundHashes; readonly nameOf: NameOf },
): ReleaseStanding {
  const { state, tests, waves, waveStarts, media, deployments } = release;
  const byId = new Map(changes.map((change) => [change.id, bundled(change)]));
  return {
    ...{ state, tests, nameOf },
    changes: [...byId.values()],
    waves: waves.map((ids, place) => ({
      changes: ids.flatMap((id) => byId.get(id) ?? []),
      started: place < waveStarts.length,
    })),
    media: media.map(({ id, name, version, sha256 }) => ({
      title: `${name} ${version}`,
      verdicts: deployments
        .filter(({ mediumId }) => mediumId === id)
        .map((deployment) => verdictOn(sha256, found.get(deployment.id))),
    })),
  };
}

/** What comes of it with something more in its timeline, as its next version. */
export const altered = (release: Release, entry: TimelineEntry): Release => ({
  ...release,
  version: release.version + 1,
  timeline: [...release.timeline, entry],
});
