import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ExplainedDriftQuery } from '../../lib/generated/graphql.ts';

const explainedDocument = graphql(`
  query ExplainedDrift($id: ID!, $after: String) {
    change(id: $id) {
      explainedDrift(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id title at resolution resolvedBy cis { id name class } } }
      }
    }
  }
`);

type Explained = NonNullable<ExplainedDriftQuery['change']>['explainedDrift'];
export type ExplainedItem = Explained['edges'][number]['node'];

/** What the graph did that a change explains, page by page. */
export const explainedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['change', id, 'explained'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(explainedDocument, { id, after: pageParam }, signal)).change?.explainedDrift ?? null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
