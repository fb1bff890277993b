import { type ReactNode, useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import type { Done } from './edit.ts';
import { fieldFault } from './fieldFault.ts';
import { useEdit } from './useEdit.ts';

interface Props {
  /** What it will do. */
  children: ReactNode;
  /** What the button says. */
  action: string;
  run: (reason: string) => Promise<Done>;
  onClose: () => void;
}

/** Says what will be done, asks why, and does it. */
export function ReasonForm({ children, action, run, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const edit = useEdit(run, onClose);
  const fault = fieldFault(edit.error, (field) => field === 'reason');
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') edit.mutate(reason.trim());
  };
  return (
    <DialogForm
      action={action}
      onSubmit={submit}
      onCancel={onClose}
      pending={edit.isPending}
      error={fault ? null : edit.error}
    >
      <p>{children}</p>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={fault?.message ?? (missing ? 'Say why.' : undefined)}
        autoFocus
      />
    </DialogForm>
  );
}
