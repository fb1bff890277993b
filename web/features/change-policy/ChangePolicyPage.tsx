import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../../lib/session.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from '../policy/Policy.module.css';
import { ChangePolicyForm } from './ChangePolicyForm.tsx';
import { changePolicyQuery } from './changePolicyQuery.ts';

/** What is decided about changes: how their risk is told, and who says yes to them. */
export function ChangePolicyPage() {
  const policy = useQuery(changePolicyQuery);
  const me = useQuery(meQuery);
  const [said, setSaid] = useState('');
  const mayChange = me.data?.roles.includes('ADMIN') ?? false;
  return (
    <>
      <PageHead title="Risk and approvals" />
      <div className={classes.page}>
        <p role="status" className={said ? classes.said : undefined} hidden={!said}>
          {said}
        </p>
        {policy.data && !mayChange ? <p>Changing it needs the role Administrator.</p> : null}
        {policy.isError ? (
          <ErrorState
            error={policy.error}
            what="The policy could not be loaded"
            onRetry={() => void policy.refetch()}
          />
        ) : policy.data ? (
          <ChangePolicyForm
            key={policy.data.version}
            policy={policy.data}
            readOnly={!mayChange}
            onDone={setSaid}
          />
        ) : (
          <RowsLoading />
        )}
      </div>
    </>
  );
}
