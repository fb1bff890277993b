import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { InboxCountsQuery, InboxQuery } from '../../lib/generated/graphql.ts';
import { type InboxSearch, ruleOf } from './inboxSearch.ts';

const inboxDocument = graphql(`
  query Inbox($rule: InboxRule, $after: String) {
    inbox(rule: $rule, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id kind risk title at detail resolutions
          cis { id name class status }
        }
      }
    }
  }
`);

const countsDocument = graphql(`
  query InboxCounts { inboxCounts { kind risk class source attribute count } }
`);

/** Something that waits for a person, as the screen shows it. */
export type InboxItem = NonNullable<InboxQuery['inbox']>['edges'][number]['node'];
export type InboxCount = NonNullable<InboxCountsQuery['inboxCounts']>[number];

/** What waits, the riskiest first, page by page. */
export const inboxQuery = (search: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ['inbox', ruleOf(search)],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(inboxDocument, { rule: ruleOf(search), after: pageParam }, signal)).inbox,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });

/** How much waits, of each sort. */
export const inboxCountsQuery = queryOptions({
  queryKey: ['inbox', 'counts'],
  queryFn: async ({ signal }) => (await execute(countsDocument, {}, signal)).inboxCounts ?? [],
});
