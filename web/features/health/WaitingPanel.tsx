import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { count } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { type Waiting, waitingQuery } from './waitingQuery.ts';

const columns: Column<Waiting>[] = [
  { key: 'awaits', title: 'Waits for', cell: ({ awaits }) => <strong>{awaits}</strong> },
  {
    key: 'claim',
    title: 'What is said of it',
    cell: ({ from, type, to }) => `${from} ${relationshipType(type)?.label ?? type} ${to}`,
  },
  { key: 'source', title: 'Says', wide: true, cell: ({ source, scope }) => `${source}, ${scope}` },
  { key: 'seen', title: 'Since', wide: true, cell: ({ seenAt }) => <RelativeTime at={seenAt} /> },
];

/** Relationships of which one end has not been described by any source: they are there once it is. */
export function WaitingPanel({ id, source }: { id: string; source: string | undefined }) {
  const waiting = useInfiniteQuery(waitingQuery(source));
  const rows = waiting.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = waiting.data?.pages[0]?.totalCount ?? 0;
  return (
    <div id={id}>
      <Panel
        title="Relationships that wait"
        foot={
          rows.length > 0 ? (
            <>
              <span>
                Showing {count(rows.length)} of {count(total)}
              </span>
              {waiting.hasNextPage ? (
                <Button
                  variant="default"
                  loading={waiting.isFetchingNextPage}
                  onClick={() => void waiting.fetchNextPage()}
                >
                  Show 50 more
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      >
        {waiting.isError ? (
          <ErrorState
            error={waiting.error}
            what="What waits could not be loaded"
            onRetry={() => void waiting.refetch()}
          />
        ) : waiting.isPending ? (
          <RowsLoading rows={3} />
        ) : (
          <DataTable label="Relationships that wait" columns={columns} rows={rows} keyOf={(row) => row.id} />
        )}
      </Panel>
    </div>
  );
}
