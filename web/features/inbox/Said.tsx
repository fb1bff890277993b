import { Button } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from './Said.module.css';
import { useUndoDecision } from './useUndoDecision.ts';

/** What was decided last, in words, and by what it can be taken back. */
export interface LastDecision {
  readonly text: string;
  readonly decisionId: string | undefined;
}

/** Says what was done, with the way back where there is one. */
export function Said({ last, focus }: { last: LastDecision; focus: RefObject<HTMLParagraphElement | null> }) {
  const [taken, setTaken] = useState<{ id: string; count: number }>();
  const undo = useUndoDecision((count) => {
    setTaken({ id: last.decisionId!, count });
    focus.current?.focus();
  });
  const isTaken = taken !== undefined && taken.id === last.decisionId;
  return (
    <div className={classes.said} data-empty={last.text === ''}>
      <p role="status" tabIndex={-1} ref={focus}>
        {isTaken ? `Taken back: ${quantity(taken.count, 'item waits', 'items wait')} again.` : last.text}
      </p>
      {last.decisionId && !isTaken ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={undo.isPending}
          onClick={() => undo.mutate(last.decisionId!)}
        >
          Undo
        </Button>
      ) : null}
      {undo.isError ? <FormFailure error={undo.error} /> : null}
    </div>
  );
}
