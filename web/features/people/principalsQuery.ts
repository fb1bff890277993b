import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { PrincipalsQuery } from '../../lib/generated/graphql.ts';

const principalsDocument = graphql(`
  query Principals($text: String, $after: String) {
    principals(text: $text, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id handle name roles teams
          account { disabledAt hasPassword hasIdentity signedInAt invitedUntil sessions tokens }
        }
      }
    }
  }
`);

const choicesDocument = graphql(`
  query PrincipalChoices {
    principals(first: 500) { edges { node { handle name roles } } }
  }
`);

export type PrincipalRow = NonNullable<PrincipalsQuery['principals']>['edges'][number]['node'];
export type Account = NonNullable<PrincipalRow['account']>;

/** People and programs by handle, page by page. */
export function principalsQuery(text: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['access', 'principals', text],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(principalsDocument, { text, after: pageParam }, signal)).principals,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}

/** Whom one can choose: handles with the names that go with them. What only sends scans decides nothing. */
export const principalChoicesQuery = queryOptions({
  queryKey: ['access', 'choices'],
  queryFn: async ({ signal }) => {
    const found = (await execute(choicesDocument, {}, signal)).principals?.edges ?? [];
    const deciding = found.filter(({ node }) => node.roles.some((role) => role !== 'AGENT'));
    return deciding.map(({ node: { handle, name } }) => ({
      value: handle,
      label: name === handle ? handle : `${name} (${handle})`,
    }));
  },
});
