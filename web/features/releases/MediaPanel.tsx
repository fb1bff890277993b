import { Button } from '@mantine/core';
import { useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../changes/ChangeView.module.css';
import { DeclareMedium } from './DeclareMedium.tsx';
import { MediumRow } from './MediumRow.tsx';
import { NoteDeployment } from './NoteDeployment.tsx';
import type { Release } from './releaseQuery.ts';
import { useMayPlan } from './useMayPlan.ts';

/** What goes out, by the hash that was declared before the go, and where what was deployed is equal to it or not. */
export function MediaPanel({ release }: { release: Release }) {
  const { state } = release;
  const [asking, setAsking] = useState<'MEDIUM' | Release['media'][number]>();
  const mayPlan = useMayPlan(release);
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
          <MediumRow key={medium.id} release={release} medium={medium} onNote={() => setAsking(medium)} />
        ))}
      </ul>
      {asking === 'MEDIUM' ? (
        <DeclareMedium release={release} onClose={close} />
      ) : asking ? (
        <NoteDeployment release={release} medium={asking} onClose={close} />
      ) : null}
    </Panel>
  );
}
