import { readCiStatesBetween, readReliedOnBetween } from '../../graph/read/statesBetween.ts';
import { changeIdsOf, type Release } from '../../process/release/release.ts';
import { builder } from '../builder.ts';
import type { Ci } from '../ci/ci.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptIds } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';
import type { Connection } from '../paging/connection.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import type { GraphChange } from '../revision/changes.ts';
import { GraphChangeConnectionType } from '../revision/changeType.ts';
import { ciChanges } from '../revision/ciChanges.ts';
import { ownDifferences } from '../revision/ownChanges.ts';
import { CiAgainstBaselineEnum } from './releaseEnums.ts';
import { bundleOf } from './releaseLoaders.ts';

interface AgainstBaseline {
  readonly ci: Ci;
  readonly from: number;
  readonly to: number;
  /** Whether anything of it was another in between. */
  readonly touched: boolean;
}

/**
 * The CIs that a release acts on or was deployed to, held against the baseline: at its end, or else now. Empty before the
 * roll-out. Of what was merged away it is the CI that was kept; what the viewer may not see is left out.
 */
export async function againstBaseline(context: GraphqlContext, release: Release): Promise<AgainstBaseline[]> {
  const { baselineRevision: from, endRevision, deployments } = release;
  if (from === null || changeIdsOf(release).length === 0) return [];
  const to = endRevision ?? context.pin;
  const changes = (await bundleOf(context, release)).filter(({ state }) => state !== 'CANCELLED');
  const named = [
    ...changes.flatMap(({ targets }) => targets.map(({ ciId }) => ciId)),
    ...deployments.map(({ ciId }) => ciId),
  ];
  const ids = [...new Set(await keptIds(context, [...new Set(named)], to))];
  const cis = (await context.at(to).cis(ids)).filter((ci) => ci !== undefined);
  const shown = cis.map(({ id }) => id);
  const [own, reliedOn] = await Promise.all([
    readCiStatesBetween(context.database, shown, from, to),
    readReliedOnBetween(context.database, shown, from, to),
  ]);
  const touched = new Set([...own.map(({ id }) => id), ...reliedOn.map((relied) => relied.from)]);
  return cis.map((ci) => ({ ci, from, to, touched: touched.has(ci.id) }));
}

const differencesOf = (
  context: GraphqlContext,
  { ci: { id }, from, to }: AgainstBaseline,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Connection<GraphChange> =>
  ciChanges(context, { id, from, to, kinds: null, first, after, own: ownDifferences });

export const AgainstBaselineType = builder.objectRef<AgainstBaseline>('CiAgainstBaseline').implement({
  description:
    'A CI that a release acts on or was deployed to, held against what it was before the roll-out.',
  fields: (t) => ({
    ci: t.field({ type: CiInterface, resolve: ({ ci }) => ci }),
    standing: t.field({
      type: CiAgainstBaselineEnum,
      resolve: async (against, _args, context) => {
        if (!against.touched) return 'UNTOUCHED';
        const differing = await differencesOf(context, against, { first: 1 }).totalCount();
        return differing > 0 ? 'DIFFERS' : 'RETURNED';
      },
    }),
    differences: t.field({
      type: GraphChangeConnectionType,
      args: pageArguments,
      complexity: pageComplexity,
      resolve: (against, { first, after }, context) =>
        differencesOf(context, against, { first: pageSize(first, 50), after }),
    }),
  }),
});
