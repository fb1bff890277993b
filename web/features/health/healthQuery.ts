import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { HealthQuery } from '../../lib/generated/graphql.ts';

const healthDocument = graphql(`
  query Health {
    health {
      revision at pending scopesTotal scopesOverdue
      open { kind count }
      completeness { class total complete gaps { label lacks count } }
      freshness { class total fresh days }
      scopes { source scope records seenAt fullSeenAt rhythmMinutes overdue }
    }
  }
`);

export type Health = NonNullable<HealthQuery['health']>;

/** How far the graph can be trusted. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }) => (await execute(healthDocument, {}, signal)).health,
  refetchInterval: 60_000,
});
