import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const feedsDocument = graphql(`
  query CalendarFeeds {
    calendarFeeds { id label openedAt lastReadAt }
  }
`);
const openDocument = graphql(`
  mutation OpenCalendarFeed($label: String!) {
    openCalendarFeed(label: $label) { path }
  }
`);
const closeDocument = graphql(`
  mutation CloseCalendarFeed($id: ID!) {
    closeCalendarFeed(id: $id)
  }
`);

/** The addresses at which the viewer's calendar programs read. */
export const feedsQuery = queryOptions({
  queryKey: ['access', 'calendar feeds'],
  staleTime: 0,
  queryFn: async ({ signal }) => (await execute(feedsDocument, {}, signal)).calendarFeeds ?? [],
});

/** Opens a feed and gives its address, which is not told again. */
export async function openFeed({ label }: { label: string }): Promise<string> {
  const { openCalendarFeed } = await execute(openDocument, { label });
  return new URL(openCalendarFeed?.path ?? '', window.location.origin).href;
}

export async function closeFeed({ id }: { id: string; label: string }): Promise<void> {
  await execute(closeDocument, { id });
}
