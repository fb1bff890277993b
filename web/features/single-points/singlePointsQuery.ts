import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { SharedFatesQuery, SinglePointsQuery } from '../../lib/generated/graphql.ts';

const pointsDocument = graphql(`
  query SinglePoints($serviceIds: [ID!], $after: String) {
    singlePointsOfFailure(serviceIds: $serviceIds, first: 50, after: $after, servicesFirst: 3) {
      totalCount
      hidden { count owners }
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          ci { id name class }
          services { id name class criticality }
          serviceCount
          hiddenServices { count owners }
          cure
        }
      }
    }
  }
`);

const fatesDocument = graphql(`
  query SharedFates($after: String) {
    sharedFate(first: 50, after: $after, servicesFirst: 3) {
      totalCount
      hidden { count owners }
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          dependent { id name class }
          group implied needed total left
          cause { id name class }
          members { id name class }
          hiddenMembers { count owners }
          services { id name class criticality }
          serviceCount
          hiddenServices { count owners }
        }
      }
    }
  }
`);

const serviceDocument = graphql(`
  query SinglePointsService($id: ID!) { ci(id: $id) { id name class } }
`);

export type SinglePoint = NonNullable<SinglePointsQuery['singlePointsOfFailure']>['edges'][number]['node'];
export type SharedFate = NonNullable<SharedFatesQuery['sharedFate']>['edges'][number]['node'];

/** What a list leaves out since the viewer may not see it. */
export type Hidden = SinglePoint['hiddenServices'];

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const nextOf = (page: Page | null) =>
  page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;

/** The single points of failure, of all services or of one, page by page. */
export function pointsQuery(service: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['single-points', service],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const serviceIds = service === undefined ? undefined : [service];
      return (await execute(pointsDocument, { serviceIds, after: pageParam }, signal)).singlePointsOfFailure;
    },
    getNextPageParam: nextOf,
  });
}

/** The groups that share fate, page by page. */
export const fatesQuery = infiniteQueryOptions({
  queryKey: ['shared-fate'],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam, signal }) =>
    (await execute(fatesDocument, { after: pageParam }, signal)).sharedFate,
  getNextPageParam: nextOf,
});

/** The service that the list is narrowed to. */
export function serviceQuery(id: string) {
  return queryOptions({
    queryKey: ['single-points-service', id],
    queryFn: async ({ signal }) => (await execute(serviceDocument, { id }, signal)).ci,
  });
}
