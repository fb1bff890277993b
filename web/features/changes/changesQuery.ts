import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { plannedStates } from '../../../server/model/change/changeState.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangesQuery, Period } from '../../lib/generated/graphql.ts';
import { agreedTimes } from './agreedTimes.ts';
import { type ChangesSearch, periodOf } from './changesSearch.ts';

const changesDocument = graphql(`
  query Changes($states: [ChangeState!], $period: Period, $late: LateApprovals, $first: Int!, $after: String) {
    changes(states: $states, period: $period, lateApprovals: $late, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id number title kind state requester openedAt start end } }
    }
  }
`);

export const pageSize = 50;
export type ChangeRow = NonNullable<ChangesQuery['changes']>['edges'][number]['node'];

/** One page of the changes, the newest first. */
export function changesQuery(search: ChangesSearch) {
  const { state: states, late, after } = search;
  const variables = { states, period: periodOf(search), late, first: pageSize, after };
  return queryOptions({
    queryKey: ['changes', variables],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(changesDocument, variables, signal)).changes,
  });
}

const neighboursDocument = graphql(`
  query Neighbours($states: [ChangeState!]!, $period: Period!) {
    changes(states: $states, period: $period, first: 100) {
      totalCount
      edges { node { id number title state start end } }
    }
    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }
  }
`);

/**
 * What else goes on in a period: planned changes, the first hundred, and times agreed for something.
 * @param period undefined: not known yet
 */
export const neighboursQuery = (period: Period | undefined) =>
  queryOptions({
    queryKey: ['changes', 'neighbours', period],
    enabled: period !== undefined,
    queryFn: async ({ signal }) => {
      if (!period) return { changes: [], total: 0, times: [] };
      const { changes, windows } = await execute(
        neighboursDocument,
        { states: [...plannedStates], period },
        signal,
      );
      return {
        changes: changes?.edges.map(({ node }) => node) ?? [],
        total: changes?.totalCount ?? 0,
        times: agreedTimes(windows ?? []),
      };
    },
  });
