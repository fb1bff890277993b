import { infiniteQueryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ScansSearch } from './scansSearch.ts';

const scansDocument = graphql(`
  query Scans($source: String, $after: String) {
    scans(source: $source, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id source scope generation mode state inboxItem receivedAt revision
          created updated unchanged retired quarantined
        }
      }
    }
  }
`);

/** The scans, the latest first, page by page. */
export function scansQuery({ source }: ScansSearch) {
  return infiniteQueryOptions({
    queryKey: ['scans', source],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await execute(scansDocument, { source, after: pageParam }, signal)).scans,
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
  });
}
