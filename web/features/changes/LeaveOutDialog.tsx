import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { WordField } from '../../ui/WordField.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { settleTask } from './changeEdits.ts';

interface Props {
  changeId: string;
  task: { id: string; title: string };
  onClose: () => void;
}

/** Asks why a task is not done. */
export function LeaveOutDialog({ changeId, task, onClose }: Props) {
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string>();
  const settle = useEdit(settleTask, onClose);
  const submit = () => {
    if (comment.trim() === '') setFault('Say it in a few words: whoever reviews it will ask.');
    else settle.mutate({ id: changeId, taskId: task.id, state: 'LEFT_OUT', comment: comment.trim() });
  };
  return (
    <Dialog title={`Leave out: ${task.title}`} opened onClose={onClose}>
      <DialogForm
        action="Leave it out"
        onSubmit={submit}
        onCancel={onClose}
        pending={settle.isPending}
        error={settle.error}
      >
        <WordField
          label="Why it is not done"
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
