import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type ChangeState, changeStates } from '../../../server/model/change/changeState.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { CalendarQuery } from '../../lib/generated/graphql.ts';
import { agreedTimes } from './agreedTimes.ts';
import { startOfDay } from './days.ts';

const calendarDocument = graphql(`
  query Calendar($states: [ChangeState!]!, $period: Period!, $hits: ID, $ci: ID!, $byHits: Boolean!) {
    ci(id: $ci) @include(if: $byHits) { id name }
    changes(states: $states, period: $period, hits: $hits, first: 200) {
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

/**
 * The changes whose windows meet some days, and the times agreed for something, the soonest first.
 * @param days the first and the last of them
 * @param hits the id of a CI, where only what hits it or is about it is wanted
 */
export const calendarQuery = (days: readonly string[], hits: string | undefined) => {
  const period = {
    from: startOfDay(days[0]!).toISOString(),
    to: startOfDay(days.at(-1)!, 1).toISOString(),
  };
  return queryOptions({
    queryKey: ['changes', 'calendar', period, hits],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const asked = { states: shown, period, hits, ci: hits ?? '', byHits: hits !== undefined };
      const { changes, windows, ci } = await execute(calendarDocument, asked, signal);
      const entries = changes?.edges.map(({ node }) => node).filter(hasWindow) ?? [];
      const about = (windows ?? []).filter(
        ({ cis }) => hits === undefined || cis.length === 0 || cis.some(({ id }) => id === hits),
      );
      return {
        entries: entries.sort((one, other) => one.start.localeCompare(other.start)),
        /** How many changes there are beyond those that were read. */
        more: (changes?.totalCount ?? 0) - (changes?.edges.length ?? 0),
        times: agreedTimes(about),
        hitsName: ci?.name,
      };
    },
  });
};

const hasWindow = (row: Row): row is Entry => row.start !== null && row.end !== null;
