import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ReleaseStep } from '../../../server/model/release/releaseState.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { WordField } from '../../ui/WordField.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { moveRelease } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { releaseStepWords } from './releaseWords.ts';

interface Props {
  release: Pick<Release, 'id' | 'number' | 'version' | 'state'>;
  step: ReleaseStep;
  onClose: () => void;
}

/** Asks for a word before a step is taken that wants one, and at the close whether it was a success. */
export function ReleaseStepDialog({ release, step, onClose }: Props) {
  const { id, number, version, state } = release;
  const { label, ask } = releaseStepWords[step];
  const [comment, setComment] = useState('');
  const [success, setSuccess] = useState(state === 'RELEASED');
  const [fault, setFault] = useState<string>();
  const move = useEdit(moveRelease, onClose);
  const submit = () => {
    const said = comment.trim();
    if (said === '') setFault('Say it in a few words: whoever comes later will need it.');
    else
      move.mutate({
        ...{ id, expectedVersion: version, step, comment: said },
        success: step === 'CLOSE' ? success : undefined,
      });
  };
  return (
    <Dialog title={`${label}: ${number}`} opened onClose={onClose}>
      <DialogForm
        action={label}
        onSubmit={submit}
        onCancel={onClose}
        pending={move.isPending}
        error={move.error}
      >
        {step === 'CLOSE' && state === 'RELEASED' ? (
          <Checkbox
            label="It was a success"
            checked={success}
            onChange={(event) => setSuccess(event.currentTarget.checked)}
          />
        ) : null}
        <WordField
          label={ask}
          required
          value={comment}
          fault={fault}
          onChange={(value) => {
            setComment(value);
            setFault(undefined);
          }}
        />
      </DialogForm>
    </Dialog>
  );
}
