import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { SessionsQuery } from '../../lib/generated/graphql.ts';

const sessionsDocument = graphql(`
  query Sessions($everybody: Boolean!, $after: String) {
    sessions(everybody: $everybody, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id via beganAt lastSeenAt expiresAt current principal { id handle name } } }
    }
  }
`);

export type SessionRow = NonNullable<SessionsQuery['sessions']>['edges'][number]['node'];

/** One's own sessions, or everybody's, the last to begin first, page by page. */
export function sessionsQuery(everybody: boolean) {
  return infiniteQueryOptions({
    queryKey: ['access', 'sessions', everybody],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(sessionsDocument, { everybody, after: pageParam }, signal)).sessions,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}
