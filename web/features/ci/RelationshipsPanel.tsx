import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { RelationshipMenu } from '../edit/RelationshipMenu.tsx';
import { relationshipsQuery } from './ciQuery.ts';
import { asOfMoment } from './ciSearch.ts';
import { RelationshipRow } from './RelationshipRow.tsx';
import classes from './RelationshipsPanel.module.css';
import { relationshipGroups } from './relationshipGroups.ts';
import { relationshipRole } from './relationshipRole.ts';

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
  /** The CIs that stand in for each other in what it needs; for what needs it that is not known here. */
  alternatives?: ReadonlySet<string>;
  /** The groups that the CI has, which what it needs may join. */
  groups?: readonly string[];
  asOf: string | undefined;
}

/** The CI's relationships in one direction, grouped by type, each type as the words between the two ends. */
export function RelationshipsPanel({ id, direction, alternatives, groups = [], asOf }: Props) {
  const found = useInfiniteQuery(relationshipsQuery(id, direction, asOfMoment(asOf)));
  const me = useQuery(meQuery);
  const mayJudge = asOf === undefined && mayOperate(me.data?.roles);
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
        relationshipGroups(rows, direction).map((group) => {
          const roles = group.rows.map((row) => relationshipRole(row, alternatives));
          const sharedRole = roles.every((role) => role === roles[0]) ? roles[0] : undefined;
          return (
            <section key={group.type} className={classes.group} aria-label={group.label}>
              <h3>
                <strong>{group.label}</strong> {count(group.rows.length)}
                {sharedRole ? `; ${sharedRole}` : ''}
              </h3>
              <ul>
                {group.rows.map((row, index) => {
                  const other = direction === 'DEPENDENCIES' ? row.to : row.from;
                  return (
                    <RelationshipRow
                      key={row.id}
                      relationship={row}
                      role={sharedRole ? undefined : roles[index]}
                      other={other}
                      asOf={asOf}
                      actions={
                        mayJudge ? (
                          <RelationshipMenu
                            relationship={row}
                            words={`${group.label} ${other.name}`}
                            groups={groups}
                          />
                        ) : null
                      }
                    />
                  );
                })}
              </ul>
            </section>
          );
        })
      )}
    </Panel>
  );
}
