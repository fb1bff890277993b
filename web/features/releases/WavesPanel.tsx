import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ChangeLink } from '../changes/ChangeLink.tsx';
import { ChangeStateTag } from '../changes/ChangeStateTag.tsx';
import classes from '../changes/ChangeView.module.css';
import { ImpactSentence } from '../changes/ImpactSentence.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { mayRelease } from './mayRelease.ts';
import { movedTo } from './movedTo.ts';
import { planRelease, startReleaseWave } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { waveWords } from './releaseWords.ts';
import { useMayPlan } from './useMayPlan.ts';

/** Its changes in the order in which they go out. */
export function WavesPanel({ release }: { release: Release }) {
  const { id, version, state: now, waves } = release;
  const { data: me } = useQuery(meQuery);
  const mayPlan = useMayPlan(release);
  const start = useEdit(startReleaseWave, () => undefined);
  const rollsOut = now === 'DEPLOYING' && mayRelease(me?.roles);
  const plan = useEdit(planRelease, () => undefined);
  const ids = waves.map(({ changes }) => changes.map((change) => change.id));
  const move = (changeId: string, wave: number) =>
    plan.mutate({
      ...{ id, expectedVersion: version },
      waves: movedTo(ids, changeId, wave).map((changeIds) => ({ changeIds })),
    });
  return (
    <Panel title="Changes, wave by wave">
      {waves.map(({ state, changes, startedAt, startedBy, because, impact }, at) => (
        // A wave has no name but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <section key={at} aria-label={`Wave ${at + 1}`}>
          <h3 className={classes.part}>
            Wave {at + 1}, {waveWords[state]}
            {startedAt && startedBy ? (
              <>
                , started by <Person handle={startedBy} /> <RelativeTime at={startedAt} />
              </>
            ) : null}
          </h3>
          {waves.length > 1 ? (
            <p className={classes.hits}>
              <ImpactSentence counts={impact.summary.services} targets={impact.targets} />
            </p>
          ) : null}
          {rollsOut && !startedAt ? (
            because === null ? (
              <div className={classes.buttons}>
                <Button
                  size="xs"
                  loading={start.isPending}
                  onClick={() => start.mutate({ id, expectedVersion: version, wave: at + 1 })}
                >
                  Start wave {at + 1}
                </Button>
              </div>
            ) : (
              <p className={classes.none}>{because}</p>
            )
          ) : null}
          <ul className={classes.list}>
            {changes.map((change) => (
              <li key={change.id} className={classes.row}>
                <ChangeLink change={change} />
                <ChangeStateTag state={change.state} />
                {mayPlan ? (
                  <NativeSelect
                    size="xs"
                    aria-label={`Wave of ${change.number}`}
                    value={String(at)}
                    disabled={plan.isPending}
                    data={[...waves.keys(), waves.length].map((place) => ({
                      value: String(place),
                      label: `Wave ${place + 1}`,
                    }))}
                    onChange={(event) => move(change.id, Number(event.currentTarget.value))}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {start.isError ? <FormFailure error={start.error} /> : null}
      {plan.isError ? <FormFailure error={plan.error} /> : null}
    </Panel>
  );
}
