import { NativeSelect } from '@mantine/core';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ChangeLink } from '../changes/ChangeLink.tsx';
import { ChangeStateTag } from '../changes/ChangeStateTag.tsx';
import classes from '../changes/ChangeView.module.css';
import { ImpactSentence } from '../changes/ImpactSentence.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { movedTo } from './movedTo.ts';
import { planRelease } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { waveWords } from './releaseWords.ts';
import { StartWave } from './StartWave.tsx';
import { useMayPlan } from './useMayPlan.ts';

/** Its changes in the order in which they go out. */
export function WavesPanel({ release }: { release: Release }) {
  const { id, version, waves } = release;
  const mayPlan = useMayPlan(release);
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
              <ImpactSentence
                counts={impact.summary.services}
                targets={impact.targets}
                gap={impact.coverage.because}
              />
            </p>
          ) : null}
          <StartWave release={release} wave={{ startedAt, because }} number={at + 1} />
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
      {plan.isError ? <FormFailure error={plan.error} /> : null}
    </Panel>
  );
}
