import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { count } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { relationshipsQuery } from './ciQuery.ts';
import { RelationshipRow } from './RelationshipRow.tsx';
import classes from './RelationshipsPanel.module.css';
import { relationshipGroups } from './relationshipGroups.ts';

const words = {
  DEPENDENCIES: {
    title: 'What it needs',
    none: 'No source records anything that it needs.',
  },
  DEPENDENTS: {
    title: 'What needs it',
    none: 'No source records anything that needs it.',
  },
} as const;

interface Props {
  id: string;
  direction: 'DEPENDENCIES' | 'DEPENDENTS';
}

/** The CI's relationships in one direction, grouped by type, each type as the words between the two ends. */
export function RelationshipsPanel({ id, direction }: Props) {
  const found = useInfiniteQuery(relationshipsQuery(id, direction));
  const rows = found.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = found.data?.pages[0]?.totalCount;
  return (
    <Panel
      title={words[direction].title}
      aside={total ? count(total) : null}
      foot={
        found.hasNextPage ? (
          <>
            <span>
              Showing {count(rows.length)} of {count(total ?? 0)}
            </span>
            <Button
              variant="default"
              size="xs"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              Show 100 more
            </Button>
          </>
        ) : undefined
      }
    >
      {found.isError ? (
        <ErrorState
          error={found.error}
          what="The relationships could not be loaded"
          onRetry={() => void found.refetch()}
        />
      ) : found.isPending ? (
        <RowsLoading rows={3} />
      ) : rows.length === 0 ? (
        <EmptyState title={words[direction].none}>
          <p>That nothing is recorded does not mean that there is nothing.</p>
        </EmptyState>
      ) : (
        relationshipGroups(rows, direction).map((group) => (
          <section key={group.type} className={classes.group} aria-label={group.label}>
            <h3>
              {group.label} <span>{count(group.rows.length)}</span>
            </h3>
            <ul>
              {group.rows.map((row) => (
                <RelationshipRow
                  key={row.id}
                  relationship={row}
                  other={direction === 'DEPENDENCIES' ? row.to : row.from}
                />
              ))}
            </ul>
          </section>
        ))
      )}
    </Panel>
  );
}
