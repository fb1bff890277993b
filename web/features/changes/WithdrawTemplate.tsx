import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { withdrawTemplate } from './templateEdits.ts';
import type { Template } from './templatesQuery.ts';

/** Asks why a template ends. */
export function WithdrawTemplate({ template, onClose }: { template: Template; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const edit = useEdit(withdrawTemplate, onClose);
  const submit = () => {
    if (reason.trim() === '') setFault('Say why.');
    else edit.mutate({ id: template.id, reason: reason.trim() });
  };
  return (
    <Dialog title={`Retire ${template.title}`} opened onClose={onClose}>
      <DialogForm
        action="Retire it"
        onSubmit={submit}
        onCancel={onClose}
        pending={edit.isPending}
        error={edit.error}
      >
        <p>Nobody can choose it any more. Changes of it that have not begun need approvals like any other.</p>
        <ReasonField value={reason} onChange={setReason} error={fault} autoFocus />
      </DialogForm>
    </Dialog>
  );
}
