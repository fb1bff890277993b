import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangeTrendsQuery } from '../../lib/generated/graphql.ts';

const trendsDocument = graphql(`
  query ChangeTrends {
    changeTrends(months: 12) {
      month total succeeded failed backedOut approvedInRetrospect unreviewed emergencyShare
      byKind { kind count }
    }
  }
`);

export type ChangeMonth = NonNullable<ChangeTrendsQuery['changeTrends']>[number];

/** What became of changes in the last twelve months, the latest first. */
export const trendsQuery = queryOptions({
  queryKey: ['changes', 'trends'],
  staleTime: 0,
  queryFn: async ({ signal }) => (await execute(trendsDocument, {}, signal)).changeTrends ?? [],
});
