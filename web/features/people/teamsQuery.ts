import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { PeopleTeamsQuery } from '../../lib/generated/graphql.ts';

const teamsDocument = graphql(`
  query PeopleTeams($text: String, $after: String) {
    teams(text: $text, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id handle name members { id handle name } } }
    }
  }
`);

export type TeamRow = NonNullable<PeopleTeamsQuery['teams']>['edges'][number]['node'];

/** Teams by handle, page by page. */
export function teamsQuery(text?: string) {
  return infiniteQueryOptions({
    queryKey: ['access', 'teams', text],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(teamsDocument, { text, after: pageParam }, signal)).teams,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}
