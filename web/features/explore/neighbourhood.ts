import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { NeighbourhoodQuery } from '../../lib/generated/graphql.ts';
import type { Direction } from './exploreSearch.ts';

const document = graphql(`
  query Neighbourhood($ids: [ID!]!, $direction: Direction!, $depth: Int!, $limit: Int!) {
    neighbourhood(ids: $ids, direction: $direction, depth: $depth, limit: $limit) {
      total
      truncated
      cis { id name class status owner criticality lastSeenAt relationships(first: 1) { totalCount } }
      relationships { id type strength group weight confidence sources lastSeenAt from { id } to { id } }
    }
  }
`);

export type Topology = NonNullable<NeighbourhoodQuery['neighbourhood']>;
export type ExploredCi = Topology['cis'][number];
export type ExploredRelationship = Topology['relationships'][number];

/** CIs that one question brings at most; what is beyond is said. */
const limit = 500;

/** What surrounds some CIs. */
export function neighbourhoodQuery(ids: readonly string[], direction: Direction, depth: number) {
  return queryOptions({
    queryKey: ['neighbourhood', [...ids].sort(), direction, depth],
    enabled: ids.length > 0,
    // While another depth is asked for, what was shown stays.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const variables = { ids: [...ids], direction, depth, limit };
      return (await execute(document, variables, signal)).neighbourhood ?? nothing;
    },
  });
}

const nothing: Topology = { total: 0, truncated: false, cis: [], relationships: [] };
