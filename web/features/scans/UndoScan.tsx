import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import { quantity } from '../../lib/quantity.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from './UndoScan.module.css';

const undoDocument = graphql(`
  mutation UndoScan($id: ID!, $reason: String!) {
    undoScan(id: $id, reason: $reason) { revision kept }
  }
`);

interface Props {
  scan: { id: string; source: string; scope: string; generation: number; state: string };
}

/**
 * A button that takes a scan back, once somebody has said why; what stays is said afterwards, also when the table behind
 * shows the scan as undone by then.
 */
export function UndoScan({ scan }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => execute(undoDocument, { id: scan.id, reason: reason.trim() }),
  });
  const name = `scan ${scan.generation} of ${scan.source}, ${scan.scope}`;
  const close = () => {
    setOpen(false);
    if (undo.isSuccess) void queryClient.invalidateQueries({ queryKey: ['scans'] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    undo.mutate();
  };
  return (
    <>
      {scan.state === 'PUBLISHED' ? (
        <Button variant="default" size="compact-sm" onClick={() => setOpen(true)} aria-label={`Undo ${name}`}>
          Undo
        </Button>
      ) : null}
      <Dialog title={`Undo ${name}`} opened={open} onClose={close}>
        {undo.data?.undoScan ? (
          <Undone kept={undo.data.undoScan.kept} onClose={close} />
        ) : (
          <form className={classes.form} onSubmit={submit}>
            <p>
              What it brought goes, what it changed or retired is as it was before. What a later scan of the
              same scope says stays.
            </p>
            {undo.isError ? <FormFailure error={undo.error} /> : null}
            <Textarea
              label="Why (the history will show it)"
              required
              data-autofocus
              maxLength={1000}
              autosize
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button type="submit" loading={undo.isPending} disabled={reason.trim() === ''}>
              Undo the scan
            </Button>
          </form>
        )}
      </Dialog>
    </>
  );
}

function Undone({ kept, onClose }: { kept: readonly string[]; onClose: () => void }) {
  return (
    <div className={classes.form}>
      <p role="status">
        The scan is undone. {kept.length > 0 ? `${quantity(kept.length, 'thing')} of it stayed:` : ''}
      </p>
      {kept.length > 0 ? (
        <ul>
          {kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <Button onClick={onClose} data-autofocus>
        Done
      </Button>
    </div>
  );
}
