import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { WaitingRelationshipsQuery } from '../../lib/generated/graphql.ts';

const waitingDocument = graphql(`
  query WaitingRelationships($source: String, $after: String) {
    pendingRelationships(source: $source, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id type source scope from to awaits seenAt } }
    }
  }
`);

/** A relationship that waits for one of its ends to be described. */
export type Waiting = NonNullable<WaitingRelationshipsQuery['pendingRelationships']>['edges'][number]['node'];

/** What waits, by source and by what it waits for, page by page. */
export const waitingQuery = (source: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['health', 'waiting', source],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(waitingDocument, { source, after: pageParam }, signal)).pendingRelationships,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
