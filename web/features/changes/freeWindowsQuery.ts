import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { FreeWindowsQueryVariables } from '../../lib/generated/graphql.ts';

const freeDocument = graphql(`
  query FreeWindows($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID) {
    freeSlots(targets: $targets, durationMinutes: $minutes, period: $period, change: $change) {
      because
      slots { start end }
    }
  }
`);

/** The next windows in which something could be done; undefined: nobody has asked yet. */
export const freeWindowsQuery = (asked: FreeWindowsQueryVariables | undefined) =>
  queryOptions({
    queryKey: ['changes', 'free windows', asked],
    enabled: asked !== undefined,
    staleTime: 0,
    queryFn: async ({ signal }) => (asked ? (await execute(freeDocument, asked, signal)).freeSlots : null),
  });
