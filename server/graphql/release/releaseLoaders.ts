import DataLoader from 'dataloader';
import { readNameOf } from '../../graph/read/names.ts';
import type { Outline } from '../../impact/answer/outline.ts';
import type { NameOf } from '../../model/nameOf.ts';
import type { ReleaseStanding } from '../../model/release/releaseStanding.ts';
import { openReleaseStates } from '../../model/release/releaseState.ts';
import type { Change } from '../../process/change/change.ts';
import { findHashes } from '../../process/release/findHashes.ts';
import { jointOutlines } from '../../process/release/jointImpact.ts';
import {
  changeIdsOf,
  type FoundHashes,
  type Release,
  releaseStandingOf,
  signersOf,
} from '../../process/release/release.ts';
import { readReleases, releasesOfChanges } from '../../process/release/releaseStore.ts';
import { changeLoaders } from '../change/changeLoaders.ts';
import type { GraphqlContext } from '../context.ts';

/** What one request reads of releases: each loader takes all that come up at once. */
interface ReleaseLoaders {
  readonly releases: DataLoader<string, Release | undefined>;
  /** The open release that holds a change, by the change's id. */
  readonly ofChanges: DataLoader<string, Release | undefined>;
  readonly outlines: DataLoader<Release, Outline, string>;
  /** What a wave's changes hit together, by the wave's changes. */
  readonly waves: DataLoader<readonly Change[], Outline>;
  /** The hashes of its deployments, as they are found now. */
  readonly hashes: DataLoader<Release, FoundHashes, string>;
  /** What those are called who gave their word on its tests. */
  readonly names: DataLoader<Release, NameOf, string>;
}

const options = {
  batchScheduleFn: (run: () => void) => void setImmediate(run),
  maxBatchSize: 500,
};

const byVersion = { ...options, cacheKeyFn: ({ id, version }: Release) => `${id} ${version}` };

const made = new WeakMap<GraphqlContext, ReleaseLoaders>();

export function releaseLoaders(context: GraphqlContext): ReleaseLoaders {
  const loaders = made.get(context) ?? make(context);
  made.set(context, loaders);
  return loaders;
}

/** The changes of a release by wave. */
export const wavesOf = (context: GraphqlContext, { waves }: Release): Promise<Change[][]> =>
  Promise.all(waves.map((ids) => changesOf(context, ids)));

async function changesOf(context: GraphqlContext, ids: readonly string[]): Promise<Change[]> {
  const { changes } = changeLoaders(context);
  const found = await Promise.all(ids.map((id) => changes.load(id)));
  return found.filter((change) => change !== undefined);
}

/** All changes of a release, wave by wave. */
export const bundleOf = (context: GraphqlContext, release: Release): Promise<Change[]> =>
  changesOf(context, changeIdsOf(release));

/** What decides which steps a release can take. */
export async function standingOfRelease(context: GraphqlContext, release: Release): Promise<ReleaseStanding> {
  const { hashes, names } = releaseLoaders(context);
  const [found, nameOf, changes] = await Promise.all([
    hashes.load(release),
    names.load(release),
    bundleOf(context, release),
  ]);
  return releaseStandingOf(release, changes, { found, nameOf });
}

function make(context: GraphqlContext): ReleaseLoaders {
  const { database, engine } = context;
  return {
    releases: new DataLoader<string, Release | undefined>(async (ids) => {
      const rows = await database.read((transaction) => readReleases(transaction, ids));
      const found = new Map(rows.map((release) => [release.id, release]));
      return ids.map((id) => found.get(id));
    }, options),
    ofChanges: new DataLoader<string, Release | undefined>(async (ids) => {
      const rows = await database.read((transaction) =>
        releasesOfChanges(transaction, ids, openReleaseStates),
      );
      const found = new Map(
        rows.flatMap((release) => changeIdsOf(release).map((id) => [id, release] as const)),
      );
      return ids.map((id) => found.get(id));
    }, options),
    outlines: new DataLoader<Release, Outline, string>(async (releases) => {
      const bundles = await Promise.all(releases.map((release) => bundleOf(context, release)));
      return jointOutlines({ engine, read: (work) => database.read(work) }, bundles);
    }, byVersion),
    waves: new DataLoader<readonly Change[], Outline>(
      (bundles) => jointOutlines({ engine, read: (work) => database.read(work) }, bundles),
      options,
    ),
    hashes: new DataLoader<Release, FoundHashes, string>(async (releases) => {
      const all = releases.flatMap(({ deployments }) => deployments);
      const found = await database.read((transaction) => findHashes(transaction, all));
      // Ids of deployments are never the same, so each release finds its own in all of them.
      return releases.map(() => found);
    }, byVersion),
    names: new DataLoader<Release, NameOf, string>(async (releases) => {
      const nameOf = await database.read((transaction) =>
        readNameOf(transaction, releases.flatMap(signersOf)),
      );
      return releases.map(() => nameOf);
    }, byVersion),
  };
}
