import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { causeText } from './causeText.ts';
import { historyQuery } from './ciQuery.ts';
import classes from './HistoryPanel.module.css';

/** The revisions in which the CI came to be as it is, the latest first. */
export function HistoryPanel({ id }: { id: string }) {
  const history = useInfiniteQuery(historyQuery(id));
  const revisions = history.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = history.data?.pages[0]?.totalCount;
  return (
    <Panel
      title="History"
      aside={total === undefined ? null : quantity(total, 'revision')}
      foot={
        history.hasNextPage ? (
          <Button
            variant="default"
            size="xs"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        ) : undefined
      }
    >
      {history.isError ? (
        <ErrorState
          error={history.error}
          what="The history could not be loaded"
          onRetry={() => void history.refetch()}
        />
      ) : history.isPending ? (
        <RowsLoading rows={3} />
      ) : revisions.length === 0 ? (
        <EmptyState title="Nothing is recorded of how it came to be." />
      ) : (
        <ol className={classes.revisions}>
          {revisions.map(({ number, at, actor, cause }) => (
            <li key={number}>
              <span className={classes.when}>
                Revision {count(number)}, <RelativeTime at={at} />
              </span>
              <span>
                {causeText(cause)} <span className={classes.actor}>by {actor}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
