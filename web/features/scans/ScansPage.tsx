import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ScansTable } from './ScansTable.tsx';
import { scansQuery } from './scansQuery.ts';

/** What came in, from where, and what it changed. */
export function ScansPage() {
  const search = useSearch({ from: '/app/scans' });
  const scans = useInfiniteQuery(scansQuery(search));
  const me = useQuery(meQuery);
  const rows = scans.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = scans.data?.pages[0]?.totalCount;
  return (
    <>
      <PageHead title="Scans" tags={search.source ? <Tag>only {search.source}</Tag> : null} />
      <Panel
        title="What came in, the latest first"
        aside={total === undefined ? null : quantity(total, 'scan')}
        foot={
          rows.length > 0 ? (
            <>
              <span>
                Showing {count(rows.length)} of {count(total ?? 0)}
                {search.source ? (
                  <>
                    . <Link to="/scans">Show every source</Link>
                  </>
                ) : null}
              </span>
              {scans.hasNextPage ? (
                <Button
                  variant="default"
                  loading={scans.isFetchingNextPage}
                  onClick={() => void scans.fetchNextPage()}
                >
                  Show 50 more
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      >
        {scans.isError ? (
          <ErrorState
            error={scans.error}
            what="The scans could not be loaded"
            onRetry={() => void scans.refetch()}
          />
        ) : scans.isPending ? (
          <RowsLoading />
        ) : rows.length === 0 ? (
          <EmptyState
            title={search.source ? `Nothing came from ${search.source} yet.` : 'Nothing came in yet.'}
          >
            <p>
              A scan comes in by the command line, for example <code>npx linchpin scan kubernetes FILE…</code>
            </p>
          </EmptyState>
        ) : (
          <ScansTable rows={rows} mayUndo={mayOperate(me.data?.roles)} />
        )}
      </Panel>
    </>
  );
}
