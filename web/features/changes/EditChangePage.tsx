import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { changeQuery } from './changeQuery.ts';
import { EditChangeForm } from './EditChangeForm.tsx';

/** Edits a change that has not begun. */
export function EditChangePage() {
  const { id } = useParams({ from: '/app/changes/$id/edit' });
  const found = useQuery(changeQuery(id));
  const change = found.data;
  return (
    <>
      <PageHead title={change ? `Edit ${change.number}` : 'Edit'} over={change?.title} />
      {found.isError ? (
        <Panel title="Not loaded">
          <ErrorState
            error={found.error}
            what="The change could not be loaded"
            onRetry={() => void found.refetch()}
          />
        </Panel>
      ) : change && found.isFetchedAfterMount ? (
        <EditChangeForm key={change.id} change={change} />
      ) : (
        <Panel title="Loading">
          <RowsLoading />
        </Panel>
      )}
    </>
  );
}
