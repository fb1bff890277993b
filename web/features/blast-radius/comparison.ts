import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ComparedImpactQuery } from '../../lib/generated/graphql.ts';
import { asOf } from '../ci/ciSearch.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { targetInputs } from './targets.ts';

const comparedDocument = graphql(`
  query ComparedImpact($targets: [Target!]!, $from: AsOf!, $to: AsOf, $after: String) {
    impactDiff(targets: $targets, from: $from, to: $to) {
      from
      to
      before { digest summary { down degraded atRisk services { down degraded atRisk total } } }
      after { digest summary { down degraded atRisk services { down degraded atRisk total } } }
      counts { new worse better gone }
      differences(first: 25, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          cursor
          node {
            kind owner
            ci { id name class owner }
            before { state capacity because }
            after { state capacity because }
            throughCut throughHidden
            through {
              revision { number at actor }
              change {
                kind attribute before after
                ci { id name class }
                relationship { type from { id name class } to { id name class } }
              }
            }
          }
        }
      }
    }
  }
`);

export type Compared = NonNullable<ComparedImpactQuery['impactDiff']>;
export type ComparedNode = Compared['differences']['edges'][number]['node'];
export type Through = ComparedNode['through'][number];

/**
 * What the same question hits at two moments, told by the server over all of it, page by page.
 * @param from, to each a revision's number or a time (ISO 8601); `to` absent: now
 */
export function comparisonQuery(search: BlastRadiusSearch, from: string, to: string | undefined) {
  const targets = targetInputs(search);
  const moments = { from: asOf(from), ...(to === undefined ? {} : { to: asOf(to) }) };
  return infiniteQueryOptions({
    queryKey: ['impact', 'compared', targets, from, to],
    enabled: targets.length > 0,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(comparedDocument, { targets, ...moments, after: pageParam }, signal)).impactDiff,
    getNextPageParam: (page) =>
      page?.differences.pageInfo.hasNextPage ? (page.differences.pageInfo.endCursor ?? undefined) : undefined,
  });
}
