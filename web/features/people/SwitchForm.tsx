import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { accessEdits } from './accessEdits.ts';
import type { PrincipalRow } from './principalsQuery.ts';
import { useAccessEdit } from './useAccessEdit.ts';

/** Shuts somebody out, or lets them in again. */
export function SwitchForm({ principal, onClose }: { principal: PrincipalRow; onClose: () => void }) {
  const { id, name, account } = principal;
  const disabled = Boolean(account?.disabledAt);
  const [reason, setReason] = useState('');
  const edit = useAccessEdit<undefined, unknown>(
    () => (disabled ? accessEdits.enable(id, reason) : accessEdits.disable(id, reason)),
    () => `${name} is ${disabled ? 'enabled' : 'disabled'}.`,
    onClose,
  );
  return (
    <DialogForm
      action={disabled ? 'Enable' : 'Disable'}
      onSubmit={() => edit.mutate(undefined)}
      onCancel={onClose}
      pending={edit.isPending}
      error={edit.error}
      disabled={reason.trim() === ''}
    >
      <p>
        {disabled
          ? 'Password and tokens are good again. Sessions stay ended.'
          : 'Sessions and invitations end at once, and tokens are worth nothing. What was done under this name stays as it is. It can be enabled again.'}
      </p>
      <ReasonField value={reason} onChange={setReason} autoFocus />
    </DialogForm>
  );
}
