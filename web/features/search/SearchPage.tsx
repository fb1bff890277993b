import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { inWords } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NewCiButton } from '../edit/NewCiButton.tsx';
import { FindFilters } from './FindFilters.tsx';
import { FoundTable } from './FoundTable.tsx';
import { findCisQuery } from './findCis.ts';

/** Finds configuration items by text, class, status, criticality and owner; the address holds all of it. */
export function SearchPage() {
  const search = useSearch({ from: '/app/search' });
  const found = useInfiniteQuery(findCisQuery(search));
  const rows = found.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const total = found.data?.pages[0]?.totalCount;
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <PageHead
        title="Search"
        tags={
          <>
            {search.lacks ? (
              <Tag>only without {search.lacks.map(inWords).join(', ').toLowerCase()}</Tag>
            ) : null}
            {search.source ? <Tag>only what {search.source} speaks of</Tag> : null}
            {search.unseen ? <Tag>only not seen in time</Tag> : null}
          </>
        }
      />
      <Panel
        title="Configuration items"
        aside={
          <span role="status">
            {total === undefined ? <Skeleton width={60} height={14} /> : quantity(total, 'item')}
          </span>
        }
        foot={
          total !== undefined && rows.length > 0 ? (
            <>
              <span>
                Showing {count(rows.length)} of {count(total)}
              </span>
              {found.hasNextPage ? (
                <Button
                  variant="default"
                  loading={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  Show 50 more
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      >
        <FindFilters search={search} />
        {found.isError ? (
          <ErrorState
            error={found.error}
            what="The list could not be loaded"
            onRetry={() => void found.refetch()}
          />
        ) : found.isPending ? (
          <RowsLoading />
        ) : rows.length === 0 ? (
          <NothingFound filtered={filtered} text={search.text} />
        ) : (
          <FoundTable rows={rows} words={search.text ?? ''} />
        )}
      </Panel>
    </>
  );
}

function NothingFound({ filtered, text }: { filtered: boolean; text: string | undefined }) {
  if (!filtered)
    return (
      <EmptyState title="The graph is empty." actions={<NewCiButton />}>
        Home says how to fill it.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No configuration item fits all of these."
      actions={
        <>
          <LinkButton to="/search" variant="default">
            Show everything
          </LinkButton>
          <NewCiButton name={text} />
        </>
      }
    >
      <p>
        Search looks at names, keys and identifiers. Retired items are found only where the status asks for
        them.
      </p>
    </EmptyState>
  );
}
