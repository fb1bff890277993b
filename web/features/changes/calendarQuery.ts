import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type ChangeState, changeStates } from '../../../server/model/change/changeState.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { CalendarQuery } from '../../lib/generated/graphql.ts';
import { agreedTimes } from './agreedTimes.ts';
import { startOfDay } from './days.ts';

const calendarDocument = graphql(`
  query Calendar($states: [ChangeState!]!, $period: Period!) {
    changes(states: $states, period: $period, first: 200) {
      totalCount
      edges {
        node {
          id number title kind state requester start end
          conflicts { because with { id number title } fatalTogether { id name class } }
        }
      }
    }
    windows(period: $period) { id kind title cis { id name } occurrences(period: $period) { start end } }
  }
`);

type Row = NonNullable<CalendarQuery['changes']>['edges'][number]['node'];
/** A change with a window. */
export type Entry = Row & { readonly start: string; readonly end: string };

/** Those that will not happen are not shown. */
const shown = changeStates.filter(
  (state): state is ChangeState => state !== 'REJECTED' && state !== 'CANCELLED',
);

/** The changes whose windows meet some days, and the times agreed for something, the soonest first. @param days the first and the last of them */
export const calendarQuery = (days: readonly string[]) => {
  const period = {
    from: startOfDay(days[0]!).toISOString(),
    to: startOfDay(days.at(-1)!, 1).toISOString(),
  };
  return queryOptions({
    queryKey: ['changes', 'calendar', period],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { changes, windows } = await execute(calendarDocument, { states: shown, period }, signal);
      const entries = changes?.edges.map(({ node }) => node).filter(hasWindow) ?? [];
      return {
        entries: entries.sort((one, other) => one.start.localeCompare(other.start)),
        total: changes?.totalCount ?? 0,
        times: agreedTimes(windows ?? []),
      };
    },
  });
};

const hasWindow = (row: Row): row is Entry => row.start !== null && row.end !== null;
