import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { RequestFailure } from '../../lib/failure.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ReleaseView } from './ReleaseView.tsx';
import { releaseQuery } from './releaseQuery.ts';

/** A release: where it stands, what its changes hit together, who has tested it, and what was done. */
export function ReleasePage() {
  const { id } = useParams({ from: '/app/releases/$id' });
  const found = useQuery(releaseQuery(id));
  if (found.data) return <ReleaseView release={found.data} />;
  const missing = found.error instanceof RequestFailure && found.error.code === 'NOT_FOUND';
  return (
    <>
      <PageHead title="Release" />
      <Panel title={found.isError ? 'Not loaded' : 'Loading'}>
        {missing ? (
          <EmptyState
            title="There is no release with this id."
            actions={
              <LinkButton to="/releases" variant="default">
                Show all releases
              </LinkButton>
            }
          />
        ) : found.isError ? (
          <ErrorState
            error={found.error}
            what="The release could not be loaded"
            onRetry={() => void found.refetch()}
          />
        ) : (
          <RowsLoading />
        )}
      </Panel>
    </>
  );
}
