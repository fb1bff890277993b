import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '../../lib/session.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './Policy.module.css';
import { PolicyForm } from './PolicyForm.tsx';
import { policyQuery } from './policyQuery.ts';

/** What is decided about evidence: whose word goes first, when silence means gone, how long things are kept. */
export function PolicyPage() {
  const policy = useQuery(policyQuery);
  const me = useQuery(meQuery);
  const [said, setSaid] = useState('');
  const mayChange = me.data?.roles.includes('ADMIN') ?? false;
  return (
    <>
      <PageHead title="Policy" />
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
          <PolicyForm key={policy.data.version} policy={policy.data} readOnly={!mayChange} onDone={setSaid} />
        ) : (
          <RowsLoading />
        )}
      </div>
    </>
  );
}
