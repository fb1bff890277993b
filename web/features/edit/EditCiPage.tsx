import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { ClassName } from '../../ui/ClassName.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { ciQuery } from '../ci/ciQuery.ts';
import { EditCiForm } from './EditCiForm.tsx';
import { MayNotEdit } from './MayNotEdit.tsx';

/** What a person says of a CI, beside what its sources say. */
export function EditCiPage() {
  const { id } = useParams({ from: '/app/ci/$id/edit' });
  const me = useQuery(meQuery);
  const found = useQuery(ciQuery(id, undefined));
  const ci = found.data;
  return (
    <>
      <PageHead
        title={ci ? `Edit ${ci.name}` : 'Edit'}
        over={ci ? <ClassName name={ci.class} /> : undefined}
      />
      {!mayOperate(me.data?.roles) ? (
        <MayNotEdit />
      ) : found.isError ? (
        <Panel title="Not loaded">
          <ErrorState
            error={found.error}
            what="The configuration item could not be loaded"
            onRetry={() => void found.refetch()}
          />
        </Panel>
      ) : ci ? (
        <EditCiForm key={ci.id} ci={ci} />
      ) : (
        <Panel title="Loading">
          <RowsLoading />
        </Panel>
      )}
    </>
  );
}
