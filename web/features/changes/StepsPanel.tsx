import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChangeStep } from '../../../server/model/change/changeState.ts';
import { transitions } from '../../../server/model/change/transitions.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useEdit } from '../edit/useEdit.ts';
import classes from './ChangeView.module.css';
import { moveChange } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import { plainWords } from './plainWords.ts';
import { ReviewDialog } from './ReviewDialog.tsx';
import { StepDialog } from './StepDialog.tsx';
import { stepWords } from './stepWords.ts';

/** Taken from the evidence (DecisionPanel), not from here. */
const decisions: readonly ChangeStep[] = ['APPROVE', 'REJECT'];

/** What can be done next, and for all else what stands in the way. */
export function StepsPanel({ change }: { change: Change }) {
  const { id, state, kind, steps } = change;
  const [asking, setAsking] = useState<ChangeStep>();
  const move = useEdit(moveChange, () => undefined);
  const allowed = steps.filter(({ step, allowed }) => allowed && !decisions.includes(step));
  const mayDecide = steps.some(({ step, allowed }) => allowed && decisions.includes(step));
  const blocked = steps.filter(({ allowed }) => !allowed);
  const fromHere = new Set(
    transitions
      .filter((row) => row.from.includes(state) && (row.kinds?.includes(kind) ?? true))
      .map(({ step }) => step),
  );
  const near = blocked.filter(({ step }) => fromHere.has(step));
  const far = blocked.filter(({ step }) => !fromHere.has(step));
  const take = (step: ChangeStep) => {
    if (stepWords[step].ask) setAsking(step);
    else move.mutate({ id, step });
  };
  return (
    <Panel title="What can be done next">
      {allowed.length > 0 ? (
        <div className={classes.buttons}>
          {allowed.map(({ step }, index) => (
            <Button
              key={step}
              variant={index === 0 && step !== 'CANCEL' && !mayDecide ? undefined : 'default'}
              loading={move.isPending && move.variables.step === step}
              onClick={() => take(step)}
            >
              {stepWords[step].label}
            </Button>
          ))}
        </div>
      ) : (
        <p className={classes.none}>
          {mayDecide ? 'Your word on it: see the evidence.' : 'Nothing by you at the moment.'}
        </p>
      )}
      {move.isError ? <FormFailure error={move.error} /> : null}
      {near.length > 0 ? <Obstacles title="What stands in the way" options={near} /> : null}
      {far.length > 0 ? (
        <details className={classes.far}>
          <summary>All other steps</summary>
          <Obstacles options={far} />
        </details>
      ) : null}
      {asking === 'REVIEW' ? (
        <ReviewDialog change={change} onClose={() => setAsking(undefined)} />
      ) : asking ? (
        <StepDialog change={change} step={asking} onClose={() => setAsking(undefined)} />
      ) : null}
    </Panel>
  );
}

interface ObstaclesProps {
  title?: string;
  options: Change['steps'];
}

function Obstacles({ title, options }: ObstaclesProps) {
  return (
    <>
      {title ? <h3 className={classes.part}>{title}</h3> : null}
      <ul className={classes.list} aria-label={title ?? 'All other steps'}>
        {options.map(({ step, because }) => (
          <li key={step}>
            <b>{stepWords[step].label}</b>
            <div className={classes.dim}>{plainWords(because ?? '')}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
