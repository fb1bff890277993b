import { Button } from '@mantine/core';
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
  /** The policy's form; `onDone` is told in words what was done, and the version that came of it. */
  form: (
    policy: Policy,
    readOnly: boolean,
    onDone: (said: string, version: number | undefined) => void,
  ) => ReactNode;
}

/**
 * The page of a policy, which everybody may read and administrators change. Where somebody else changes it meanwhile,
 * whoever may be editing keeps the form until they ask for the new one.
 */
export function PolicyLayout<Policy extends { readonly version: number }>({
  title,
  policy,
  form,
}: Props<Policy>) {
  const me = useQuery(meQuery);
  const [said, setSaid] = useState('');
  const mayChange = me.data?.roles.includes('ADMIN') ?? false;
  const [held, setHeld] = useState<Policy>();
  const [ownVersion, setOwnVersion] = useState<number>();
  const fresh = policy.data;
  const outdated = held !== undefined && fresh?.version !== held.version;
  if (mayChange && fresh && (!held || (outdated && fresh.version === ownVersion))) setHeld(fresh);
  const shown = held ?? fresh;
  return (
    <>
      <PageHead title={title} />
      <div className={classes.page}>
        <p role="status" className={said ? classes.said : undefined} hidden={!said}>
          {said}
        </p>
        {outdated ? (
          <div role="alert" className={classes.outdated}>
            <p>
              Somebody changed the policy meanwhile. What is below was made from the one before and cannot be
              saved over it.
            </p>
            <Button variant="default" onClick={() => setHeld(undefined)}>
              Drop my edits and show the new policy
            </Button>
          </div>
        ) : null}
        {shown && !mayChange ? <p>Changing it needs the role Administrator.</p> : null}
        {policy.isError && !shown ? (
          <ErrorState
            error={policy.error}
            what="The policy could not be loaded"
            onRetry={() => void policy.refetch()}
          />
        ) : shown ? (
          form(shown, !mayChange, (done, version) => {
            setSaid(done);
            setOwnVersion(version);
          })
        ) : (
          <RowsLoading />
        )}
      </div>
    </>
  );
}
