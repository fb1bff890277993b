import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { InboxQuery } from '../../lib/generated/graphql.ts';

const inboxDocument = graphql(`
  query Inbox($after: String) {
    inbox(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id kind title at detail resolutions
          cis { id name class status }
        }
      }
    }
  }
`);

/** Something that waits for a person, as the screen shows it. */
export type InboxItem = NonNullable<InboxQuery['inbox']>['edges'][number]['node'];

/** What waits, the riskiest first, page by page. */
export const inboxQuery = infiniteQueryOptions({
  queryKey: ['inbox'],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam, signal }) =>
    (await execute(inboxDocument, { after: pageParam }, signal)).inbox,
  getNextPageParam: (page) =>
    page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
});
