import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../changes/ChangeView.module.css';
import { useEdit } from '../edit/useEdit.ts';
import { DeclareMedium } from './DeclareMedium.tsx';
import { DeploymentRow } from './DeploymentRow.tsx';
import media from './MediaPanel.module.css';
import { mayDeploy } from './mayRelease.ts';
import { NoteDeployment } from './NoteDeployment.tsx';
import { withdrawMedium } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { useMayPlan } from './useMayPlan.ts';

/** What goes out, by the hash that was declared before the go, and where what was deployed is equal to it or not. */
export function MediaPanel({ release }: { release: Release }) {
  const { id, version, state } = release;
  const { data: me } = useQuery(meQuery);
  const [asking, setAsking] = useState<'MEDIUM' | Release['media'][number]>();
  const withdraw = useEdit(withdrawMedium, () => undefined);
  const mayPlan = useMayPlan(release);
  const mayNote = (state === 'DEPLOYING' || state === 'RELEASED') && mayDeploy(me?.roles);
  const close = () => setAsking(undefined);
  return (
    <Panel
      title="What goes out"
      aside={release.media.length > 0 ? quantity(release.media.length, 'master') : undefined}
      foot={
        mayPlan ? (
          <Button size="xs" variant="default" onClick={() => setAsking('MEDIUM')}>
            Declare a master
          </Button>
        ) : undefined
      }
    >
      {release.media.length === 0 ? (
        <p className={classes.none}>
          {state === 'PLANNED'
            ? 'Nothing is declared yet. What is declared by its hash before the go can be held against what is deployed.'
            : 'Nothing was declared by its hash, so nothing can be held against what is deployed.'}
        </p>
      ) : null}
      <ul className={classes.list} aria-label="Masters">
        {release.media.map((medium) => (
          <li key={medium.id}>
            <div className={classes.row}>
              <b>
                {medium.name} {medium.version}
              </b>
              {mayPlan ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Take back ${medium.name} ${medium.version}`}
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate({ id, expectedVersion: version, mediumId: medium.id })}
                >
                  Take back
                </Button>
              ) : mayNote ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Note where ${medium.name} ${medium.version} was deployed`}
                  onClick={() => setAsking(medium)}
                >
                  Deployed…
                </Button>
              ) : null}
            </div>
            <div className={classes.dim}>{medium.location}</div>
            <div className={media.hash}>{medium.sha256}</div>
            {medium.deployments.length > 0 ? (
              <ul className={media.places} aria-label={`Where ${medium.name} ${medium.version} was deployed`}>
                {medium.deployments.map((deployment) => (
                  <DeploymentRow key={deployment.id} deployment={deployment} />
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {withdraw.isError ? <FormFailure error={withdraw.error} /> : null}
      {asking === 'MEDIUM' ? (
        <DeclareMedium release={release} onClose={close} />
      ) : asking ? (
        <NoteDeployment release={release} medium={asking} onClose={close} />
      ) : null}
    </Panel>
  );
}
