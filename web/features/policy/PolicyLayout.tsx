import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { meQuery } from '../../lib/session.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './Policy.module.css';

interface Props<Policy> {
  title: string;
  policy: UseQueryResult<Policy | null>;
  /** The policy's form; `onDone` is told in words what was done. */
  form: (policy: Policy, readOnly: boolean, onDone: (said: string) => void) => ReactNode;
}

/** The page of a policy, which everybody may read and administrators change. */
export function PolicyLayout<Policy>({ title, policy, form }: Props<Policy>) {
  const me = useQuery(meQuery);
  const [said, setSaid] = useState('');
  const mayChange = me.data?.roles.includes('ADMIN') ?? false;
  return (
    <>
      <PageHead title={title} />
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
          form(policy.data, !mayChange, setSaid)
        ) : (
          <RowsLoading />
        )}
      </div>
    </>
  );
}
