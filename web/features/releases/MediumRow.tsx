import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from '../changes/ChangeView.module.css';
import { useEdit } from '../edit/useEdit.ts';
import { DeploymentRow } from './DeploymentRow.tsx';
import media from './MediaPanel.module.css';
import { mayDeploy } from './mayRelease.ts';
import { withdrawMedium } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { useMayPlan } from './useMayPlan.ts';

interface Props {
  release: Pick<Release, 'id' | 'version' | 'state'>;
  medium: Release['media'][number];
  /** Asks where it was deployed. */
  onNote: () => void;
}

/** One master with its hash, and where it was deployed. */
export function MediumRow({ release, medium, onNote }: Props) {
  const { id, version, state } = release;
  const { data: me } = useQuery(meQuery);
  const withdraw = useEdit(withdrawMedium, () => undefined);
  const mayPlan = useMayPlan(release);
  const mayNote = (state === 'DEPLOYING' || state === 'RELEASED') && mayDeploy(me?.roles);
  return (
    <li>
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
            onClick={onNote}
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
      {withdraw.isError ? <FormFailure error={withdraw.error} /> : null}
    </li>
  );
}
