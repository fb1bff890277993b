import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { count, quantity } from '../../lib/quantity.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './Rows.module.css';
import type { Hidden } from './singlePointsQuery.ts';

interface Props {
  title: string;
  /** What one of them is called, and several. */
  one: string;
  many: string;
  /** What has come so far. */
  list: {
    isError: boolean;
    error: Error | null;
    isPending: boolean;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  total: number;
  /** What would stand in the list and is not the viewer's to see. */
  hidden: Hidden | undefined;
  /** List items. */
  rows: readonly ReactNode[];
  /** Above the list: what it is narrowed to. */
  only?: ReactNode;
  empty: ReactNode;
}

/** A ranked list on a card: its count, its rows, and more of them at its foot. */
export function RankedPanel({ title, one, many, list, total, hidden, rows, only, empty }: Props) {
  return (
    <Panel
      title={title}
      aside={total > 0 ? quantity(total, one, many) : null}
      foot={
        rows.length > 0 ? (
          <>
            <span>
              Showing {count(rows.length)} of {count(total)}
            </span>
            {list.hasNextPage ? (
              <Button
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                Show 50 more
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {only}
      {hidden && hidden.count > 0 ? (
        <p className={classes.only}>
          {hidden.count === 1 ? 'One more is' : `${count(hidden.count)} more are`} not yours to see
          {hidden.owners.length > 0 ? `: ask ${hidden.owners.join(', ')}` : ', and no owner is recorded'}.
        </p>
      ) : null}
      {list.isError && list.error ? (
        <ErrorState
          error={list.error}
          what="The list could not be loaded"
          onRetry={() => void list.refetch()}
        />
      ) : list.isPending ? (
        <RowsLoading />
      ) : rows.length === 0 ? (
        hidden && hidden.count > 0 ? null : (
          empty
        )
      ) : (
        <ol className={classes.rows} aria-label={title}>
          {rows}
        </ol>
      )}
    </Panel>
  );
}
