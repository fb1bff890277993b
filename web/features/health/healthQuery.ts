import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { HealthQuery } from '../../lib/generated/graphql.ts';

const healthDocument = graphql(`
  query Health($source: String) {
    health(source: $source) {
      revision at pending scopesTotal scopesOverdue
      open { kind count }
      completeness { class total complete gaps { label lacks count } }
      freshness { class total fresh days }
      scopes { source scope records seenAt fullSeenAt rhythmMinutes overdue }
    }
  }
`);

export type Health = NonNullable<HealthQuery['health']>;

/** How far the graph can be trusted, or what a source speaks of. */
export const healthQuery = (source: string | undefined) =>
  queryOptions({
    queryKey: ['health', source],
    queryFn: async ({ signal }) => (await execute(healthDocument, { source }, signal)).health,
    refetchInterval: 60_000,
    // The figures of the former choice stay until the new ones are there.
    placeholderData: keepPreviousData,
  });

const sourcesDocument = graphql(`
  query HealthSources { policy { sources } }
`);

/** All sources that have ever spoken. */
export const sourcesQuery = queryOptions({
  queryKey: ['health', 'sources'],
  queryFn: async ({ signal }) => (await execute(sourcesDocument, {}, signal)).policy?.sources ?? [],
});
