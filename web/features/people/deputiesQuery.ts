import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { DeputiesQuery } from '../../lib/generated/graphql.ts';

const deputiesDocument = graphql(`
  query Deputies($after: String) {
    deputies(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id of ofName ofTeam from until reason namedBy deputy { handle name } } }
    }
  }
`);

export type DeputyRow = NonNullable<DeputiesQuery['deputies']>['edges'][number]['node'];

/** Who stands in now or will, page by page. */
export const deputiesQuery = infiniteQueryOptions({
  queryKey: ['access', 'deputies'],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam, signal }) =>
    (await execute(deputiesDocument, { after: pageParam }, signal)).deputies,
  getNextPageParam: (page) =>
    page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
});
