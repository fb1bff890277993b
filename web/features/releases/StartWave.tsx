import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from '../changes/ChangeView.module.css';
import { useEdit } from '../edit/useEdit.ts';
import { mayRelease } from './mayRelease.ts';
import { startReleaseWave } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';

interface Props {
  release: Pick<Release, 'id' | 'version' | 'state'>;
  wave: Pick<Release['waves'][number], 'startedAt' | 'because'>;
  /** From 1 on. */
  number: number;
}

/** Starts a wave while the release rolls out, or says what it waits for. */
export function StartWave({ release: { id, version, state }, wave: { startedAt, because }, number }: Props) {
  const { data: me } = useQuery(meQuery);
  const start = useEdit(startReleaseWave, () => undefined);
  if (state !== 'DEPLOYING' || startedAt !== null || !mayRelease(me?.roles)) return null;
  if (because !== null) return <p className={classes.none}>{because}</p>;
  return (
    <>
      <div className={classes.buttons}>
        <Button
          size="xs"
          loading={start.isPending}
          onClick={() => start.mutate({ id, expectedVersion: version, wave: number })}
        >
          Start wave {number}
        </Button>
      </div>
      {start.isError ? <FormFailure error={start.error} /> : null}
    </>
  );
}
