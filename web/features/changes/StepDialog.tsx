import { useState } from 'react';
import type { ChangeStep } from '../../../server/model/change/changeState.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { WordField } from '../../ui/WordField.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { moveChange } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import { stepWords } from './stepWords.ts';

interface Props {
  change: Pick<Change, 'id' | 'number'>;
  step: ChangeStep;
  onClose: () => void;
}

/** Asks for a word before a step is taken that wants one. */
export function StepDialog({ change, step, onClose }: Props) {
  const { label, ask } = stepWords[step];
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string>();
  const move = useEdit(moveChange, onClose);
  const submit = () => {
    const said = comment.trim();
    if (ask?.needed && said === '') setFault('Say it in a few words: whoever comes later will need it.');
    else move.mutate({ id: change.id, step, comment: said || undefined });
  };
  return (
    <Dialog title={`${label}: ${change.number}`} opened onClose={onClose}>
      <DialogForm
        action={label}
        onSubmit={submit}
        onCancel={onClose}
        pending={move.isPending}
        error={move.error}
      >
        <WordField
          label={ask?.label}
          required={ask?.needed ?? false}
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
