import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { Period, Target } from '../../lib/generated/graphql.ts';

const togetherDocument = graphql(`
  query PlannedTogether($targets: [Target!]!, $period: Period!) {
    impact(targets: $targets, withChangesBetween: $period) {
      targets { action durationMinutes origin }
      summary { services { down degraded atRisk total } }
      coverage { because }
    }
  }
`);

/** What is hit by some targets and by all that other changes do in a period. @param period undefined: not known yet */
export const togetherQuery = (targets: Target[], period: Period | undefined) =>
  queryOptions({
    queryKey: ['impact together', targets, period],
    enabled: period !== undefined && targets.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      period ? (await execute(togetherDocument, { targets, period }, signal)).impact : null,
  });
