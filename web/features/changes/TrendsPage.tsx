import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { count, quantity } from '../../lib/quantity.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { TrendsList } from './TrendsList.tsx';
import { TrendsTable } from './TrendsTable.tsx';
import { trendsQuery } from './trendsQuery.ts';

/** How changes went, month by month: what is to be looked at once a month and acted on. */
export function TrendsPage() {
  const found = useQuery(trendsQuery);
  // A table of eleven columns is none on a phone.
  const Trends = useMediaQuery('(max-width: 900px)') ? TrendsList : TrendsTable;
  const months = found.data ?? [];
  const total = months.reduce((sum, month) => sum + month.total, 0);
  const unreviewed = months.reduce((sum, month) => sum + month.unreviewed, 0);
  return (
    <>
      <PageHead
        title="Changes month by month"
        actions={
          <LinkButton to="/changes" variant="default">
            All changes
          </LinkButton>
        }
      />
      <Panel
        title="The last twelve months"
        aside={found.data ? `${quantity(total, 'change')} carried out` : undefined}
        foot={
          unreviewed > 0 ? (
            <LinkButton
              to="/changes"
              search={{ state: ['IMPLEMENTED', 'FAILED', 'BACKED_OUT'] }}
              variant="default"
              size="xs"
            >
              Show what waits for a review: {count(unreviewed)}
            </LinkButton>
          ) : undefined
        }
      >
        {found.isError ? (
          <ErrorState
            error={found.error}
            what="The figures could not be loaded"
            onRetry={() => void found.refetch()}
          />
        ) : found.isPending ? (
          <RowsLoading />
        ) : total === 0 ? (
          <EmptyState title="No change has been carried out yet.">
            <p>Once changes are implemented, you read here how many went well, failed or were backed out.</p>
          </EmptyState>
        ) : (
          <Trends months={months} />
        )}
      </Panel>
    </>
  );
}
