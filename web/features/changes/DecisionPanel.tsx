import { Button, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { RequestFailure } from '../../lib/failure.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { moveChange } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import classes from './DecisionPanel.module.css';
import { type Evidence, evidenceOf } from './evidence.ts';

interface Props {
  change: Change;
  /** The impact is not what is shown here any more: shows what it is now. */
  onChanged: () => Promise<void>;
  onDecided: () => void;
}

/** The evidence that a yes or no rests on; what speaks against the change is ticked as seen before a yes. */
export function DecisionPanel({ change, onChanged, onDecided }: Props) {
  const { id, impact, steps } = change;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<{ at: 'evidence' | 'comment'; text: string }>();
  const move = useEdit(moveChange, onDecided);
  const evidence = evidenceOf(change);
  const unseen = evidence.filter(({ key, speaksAgainst }) => speaksAgainst && !seen.has(key));
  const may = (step: 'APPROVE' | 'REJECT') => steps.find((option) => option.step === step)?.allowed === true;
  const decide = (step: 'APPROVE' | 'REJECT') => {
    const said = comment.trim();
    if (step === 'REJECT' && said === '')
      return setFault({ at: 'comment', text: 'Say why, so that the requester knows what to change.' });
    if (step === 'APPROVE' && unseen.length > 0)
      return setFault({ at: 'evidence', text: `Tick what you have looked at: ${unseen.length} left.` });
    setFault(undefined);
    move.mutate({ id, step, comment: said || undefined, seenDigest: impact.digest });
  };
  const stale = move.error instanceof RequestFailure && move.error.code === 'STALE';
  const tick = (key: string, on: boolean) => {
    setFault(undefined);
    setSeen(new Set(on ? [...seen, key] : [...seen].filter((each) => each !== key)));
  };
  return (
    <Panel title="Your word on it" aside={`what you see is revision ${impact.revision}`}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          decide('APPROVE');
        }}
      >
        <Checklist
          evidence={evidence}
          seen={seen}
          onTick={tick}
          fault={fault?.at === 'evidence' ? fault.text : undefined}
        />
        <Textarea
          label="What you want to say (a no needs it)"
          autosize
          minRows={1}
          maxLength={1000}
          value={comment}
          error={fault?.at === 'comment' ? fault.text : undefined}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        {stale ? (
          <div role="alert" className={classes.stale}>
            <p>
              <b>The impact has changed since you looked.</b> Your word was not taken: look at it again.
            </p>
            <Button variant="default" size="xs" onClick={() => void onChanged()}>
              Show what it hits now
            </Button>
          </div>
        ) : move.isError ? (
          <FormFailure error={move.error} />
        ) : null}
        <div className={classes.buttons}>
          {may('APPROVE') ? (
            <Button type="submit" loading={move.isPending && move.variables.step === 'APPROVE'}>
              Approve
            </Button>
          ) : null}
          {may('REJECT') ? (
            <Button
              variant="default"
              loading={move.isPending && move.variables.step === 'REJECT'}
              onClick={() => decide('REJECT')}
            >
              Reject
            </Button>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}

interface ChecklistProps {
  evidence: readonly Evidence[];
  seen: ReadonlySet<string>;
  onTick: (key: string, on: boolean) => void;
  fault: string | undefined;
}

/** What speaks for the change stands there with its sign; what speaks against it asks for a tick. */
function Checklist({ evidence, seen, onTick, fault }: ChecklistProps) {
  const heading = useId();
  return (
    <div>
      <p id={heading} className={classes.lead}>
        Your word is kept with what you see here. Tick what speaks against it once you have looked at it.
      </p>
      <ul className={classes.checks} aria-labelledby={heading}>
        {evidence.map(({ key, text, speaksAgainst }) => (
          <li key={key} data-against={speaksAgainst || undefined}>
            {speaksAgainst ? (
              <label>
                <input
                  type="checkbox"
                  checked={seen.has(key)}
                  onChange={(event) => onTick(key, event.currentTarget.checked)}
                />
                <span>{text}</span>
              </label>
            ) : (
              <span className={classes.fine}>
                <IconCheck size={16} stroke={2} aria-label="Fine" />
                <span>{text}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {fault ? (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
