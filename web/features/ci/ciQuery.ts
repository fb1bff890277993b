import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { AsOf } from '../../lib/generated/graphql.ts';

const ciDocument = graphql(`
  query CiPage($id: ID!, $asOf: AsOf) {
    ci(id: $id, asOf: $asOf) {
      id name class status owner criticality lastSeenAt attributes
      provenance { attribute value source scope observedAt winner locked }
      redundancy { group minUp mode implied declaredBy { source scope } members { id name class status } }
      sourceKeys { source scope key }
      latestMerge { at by reason merged { id name class } }
      refusedRelationships {
        id type refusedAt claimedBy
        from { id name class status }
        to { id name class status }
      }
    }
  }
`);

const reachDocument = graphql(`
  query CiReach($id: ID!, $asOf: AsOf) {
    impact(ids: [$id], action: OUTAGE, asOf: $asOf) { summary { services { total } } }
  }
`);

const relationshipsDocument = graphql(`
  query CiRelationships($id: ID!, $direction: Direction!, $after: String, $asOf: AsOf) {
    ci(id: $id, asOf: $asOf) {
      relationships(direction: $direction, first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id type strength statedStrength group weight confidence sources lastSeenAt
            claimants { source scope }
            from { id name class status }
            to { id name class status }
          }
        }
      }
    }
  }
`);

const historyDocument = graphql(`
  query CiHistory($id: ID!, $after: String, $asOf: AsOf) {
    ci(id: $id, asOf: $asOf) {
      history(first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            number at actor cause
            changes(of: $id, first: 8) {
              totalCount
              edges {
                node {
                  kind attribute before after
                  relationship { type from { id name class } to { id name class } }
                }
              }
            }
          }
        }
      }
    }
  }
`);

const timelineDocument = graphql(`
  query CiTimeline($id: ID!, $asOf: AsOf) {
    ci(id: $id, asOf: $asOf) {
      nextChange { number }
      history(first: 2) { edges { node { number at } } }
    }
  }
`);

const diffDocument = graphql(`
  query CiDiff($id: ID!, $from: AsOf!, $to: AsOf, $after: String) {
    diff(of: $id, from: $from, to: $to, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          kind attribute before after
          relationship { type from { id name class } to { id name class } }
        }
      }
    }
  }
`);

/**
 * A CI with what is said of it. While another moment of it is read the one before stays, so that the page does not
 * jump.
 * @param asOf the present where it is missing, here and below
 */
export function ciQuery(id: string, asOf: AsOf | undefined) {
  return queryOptions({
    queryKey: ['ci', id, asOf],
    queryFn: async ({ signal }) => (await execute(ciDocument, { id, asOf }, signal)).ci,
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
}

/** The change that made the CI what it is at a moment, the one before, and the one that comes after. */
export function timelineQuery(id: string, asOf: AsOf | undefined) {
  return queryOptions({
    queryKey: ['timeline', id, asOf],
    queryFn: async ({ signal }) => {
      const { ci } = await execute(timelineDocument, { id, asOf }, signal);
      const [last, previous] = ci?.history.edges.map(({ node }) => node) ?? [];
      return { last, previous, next: ci?.nextChange ?? undefined };
    },
  });
}

/** How many services an outage of the CI would reach. */
export function reachQuery(id: string, asOf: AsOf | undefined) {
  return queryOptions({
    queryKey: ['reach', id, asOf],
    queryFn: async ({ signal }) =>
      (await execute(reachDocument, { id, asOf }, signal)).impact?.summary.services.total ?? 0,
  });
}

/** What the CI needs (DEPENDENCIES) or what needs it (DEPENDENTS), page by page. */
export function relationshipsQuery(
  id: string,
  direction: 'DEPENDENCIES' | 'DEPENDENTS',
  asOf: AsOf | undefined,
) {
  return infiniteQueryOptions({
    queryKey: ['relationships', id, direction, asOf],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(relationshipsDocument, { id, direction, asOf, after: pageParam }, signal)).ci
        ?.relationships,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

/** The revisions that changed the CI or its relationships, the latest first, page by page. */
export function historyQuery(id: string, asOf: AsOf | undefined) {
  return infiniteQueryOptions({
    queryKey: ['history', id, asOf],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(historyDocument, { id, asOf, after: pageParam }, signal)).ci?.history,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

/** What differs of the CI and its relationships between two moments, page by page. */
export function diffQuery(id: string, from: AsOf, to: AsOf | undefined) {
  return infiniteQueryOptions({
    queryKey: ['diff', id, from, to],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(diffDocument, { id, from, to, after: pageParam }, signal)).diff,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}
