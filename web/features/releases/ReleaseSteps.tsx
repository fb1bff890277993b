import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReleaseStep } from '../../../server/model/release/releaseState.ts';
import { releaseTransitions } from '../../../server/model/release/releaseTransitions.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from '../changes/ChangeView.module.css';
import { plainWords } from '../changes/plainWords.ts';
import { useEdit } from '../edit/useEdit.ts';
import { ReleaseStepDialog } from './ReleaseStepDialog.tsx';
import { moveRelease } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { releaseStepWords } from './releaseWords.ts';

/** What can be done next, and what stands in the way of what would be next. */
export function ReleaseSteps({ release }: { release: Release }) {
  const { id, version, state, steps } = release;
  const [asking, setAsking] = useState<ReleaseStep>();
  const move = useEdit(moveRelease, () => undefined);
  const allowed = steps.filter((option) => option.allowed);
  const blocked = steps.filter(
    (option) =>
      !option.allowed &&
      releaseTransitions.some(
        ({ step, from }) => step === option.step && from.some((each) => each === state),
      ),
  );
  const take = (step: ReleaseStep) => {
    if (releaseStepWords[step].ask) setAsking(step);
    else move.mutate({ id, expectedVersion: version, step });
  };
  return (
    <Panel title="What can be done next">
      {allowed.length > 0 ? (
        <div className={classes.buttons}>
          {allowed.map(({ step }, index) => (
            <Button
              key={step}
              variant={index === 0 && !releaseStepWords[step].ask ? undefined : 'default'}
              loading={move.isPending && move.variables.step === step}
              onClick={() => take(step)}
            >
              {releaseStepWords[step].label}
            </Button>
          ))}
        </div>
      ) : (
        <p className={classes.none}>Nothing by you at the moment.</p>
      )}
      {move.isError ? <FormFailure error={move.error} /> : null}
      {blocked.length > 0 ? (
        <>
          <h3 className={classes.part}>What stands in the way</h3>
          <ul className={classes.list} aria-label="What stands in the way">
            {blocked.map(({ step, because }) => (
              <li key={step}>
                <b>{releaseStepWords[step].label}</b>
                <div className={classes.dim}>{plainWords(because ?? '')}</div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {asking ? (
        <ReleaseStepDialog release={release} step={asking} onClose={() => setAsking(undefined)} />
      ) : null}
    </Panel>
  );
}
