import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Policy.module.css';

interface Request {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: Error | null;
}

interface Props {
  changed: boolean;
  preview: Request;
  save: Request;
  /** What the preview found. */
  effects: ReactNode;
  /** Where the reason will be read, e.g. `the history`. */
  readIn: string;
  reason: string;
  onReason: (reason: string) => void;
  onTakeBack: () => void;
}

/** The end of a policy's form: what a change would do is shown first, and then it wants a reason. */
export function DecidePanel({
  changed,
  preview,
  save,
  effects,
  readIn,
  reason,
  onReason,
  onTakeBack,
}: Props) {
  const fault = save.error ?? preview.error;
  return (
    <Panel title="Change the policy">
      <div className={`${classes.body} ${classes.form}`}>
        {fault ? <FormFailure error={fault} /> : null}
        {preview.isSuccess ? (
          <>
            {effects}
            <Textarea
              label={`Why (${readIn} will show it)`}
              required
              maxLength={1000}
              autosize
              value={reason}
              onChange={(event) => onReason(event.currentTarget.value)}
            />
          </>
        ) : (
          <p>{changed ? 'Look first at what it would change.' : 'Nothing is changed yet.'}</p>
        )}
        <div className={classes.buttons}>
          {preview.isSuccess ? (
            <Button type="submit" loading={save.isPending} disabled={reason.trim() === ''}>
              Change the policy
            </Button>
          ) : (
            <Button type="submit" loading={preview.isPending} disabled={!changed}>
              Show what would change
            </Button>
          )}
          {changed ? (
            <Button variant="default" onClick={onTakeBack} disabled={save.isPending}>
              Take my changes back
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
