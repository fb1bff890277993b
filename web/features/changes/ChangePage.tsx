import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { RequestFailure } from '../../lib/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ChangeView } from './ChangeView.tsx';
import { changeQuery } from './changeQuery.ts';

/** A change: where it stands, what it hits, who has to say yes, and what was done. */
export function ChangePage() {
  const { id } = useParams({ from: '/app/changes/$id' });
  const found = useQuery(changeQuery(id));
  if (found.data) return <ChangeView key={found.data.id} change={found.data} />;
  const missing = found.error instanceof RequestFailure && found.error.code === 'NOT_FOUND';
  return (
    <>
      <PageHead title="Change" />
      <Panel title={found.isError ? 'Not loaded' : 'Loading'}>
        {missing ? (
          <EmptyState
            title="There is no change with this id."
            actions={
              <LinkButton to="/changes" variant="default">
                Show all changes
              </LinkButton>
            }
          />
        ) : found.isError ? (
          <ErrorState
            error={found.error}
            what="The change could not be loaded"
            onRetry={() => void found.refetch()}
          />
        ) : (
          <RowsLoading />
        )}
      </Panel>
    </>
  );
}
