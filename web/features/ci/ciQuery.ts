import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const ciDocument = graphql(`
  query CiPage($id: ID!) {
    ci(id: $id) {
      id name class status owner criticality lastSeenAt attributes
      provenance { attribute value source observedAt winner }
      redundancy { group minUp mode implied members { id name class status } }
      sourceKeys { source scope key }
    }
  }
`);

const reachDocument = graphql(`
  query CiReach($id: ID!) {
    impact(ids: [$id], action: OUTAGE) { summary { services { total } } }
  }
`);

const relationshipsDocument = graphql(`
  query CiRelationships($id: ID!, $direction: Direction!, $after: String) {
    ci(id: $id) {
      relationships(direction: $direction, first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id type strength group weight confidence sources lastSeenAt
            from { id name class status }
            to { id name class status }
          }
        }
      }
    }
  }
`);

const historyDocument = graphql(`
  query CiHistory($id: ID!, $after: String) {
    ci(id: $id) {
      history(first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { number at actor cause } }
      }
    }
  }
`);

/** A CI with what is said of it; null where there is none of that id. */
export function ciQuery(id: string) {
  return queryOptions({
    queryKey: ['ci', id],
    queryFn: async ({ signal }) => (await execute(ciDocument, { id }, signal)).ci,
  });
}

/** How many services an outage of the CI would reach. */
export function reachQuery(id: string) {
  return queryOptions({
    queryKey: ['reach', id],
    queryFn: async ({ signal }) =>
      (await execute(reachDocument, { id }, signal)).impact?.summary.services.total ?? 0,
  });
}

/** What the CI needs (DEPENDENCIES) or what needs it (DEPENDENTS), page by page. */
export function relationshipsQuery(id: string, direction: 'DEPENDENCIES' | 'DEPENDENTS') {
  return infiniteQueryOptions({
    queryKey: ['relationships', id, direction],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(relationshipsDocument, { id, direction, after: pageParam }, signal)).ci?.relationships,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

/** The revisions that changed the CI, the latest first, page by page. */
export function historyQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['history', id],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(historyDocument, { id, after: pageParam }, signal)).ci?.history,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}
