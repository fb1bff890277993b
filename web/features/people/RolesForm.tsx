import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { accessEdits } from './accessEdits.ts';
import type { PrincipalRow } from './principalsQuery.ts';
import { RoleChoice } from './RoleChoice.tsx';
import { useAccessEdit } from './useAccessEdit.ts';

/** Gives somebody other roles; sessions and tokens have them at once. */
export function RolesForm({ principal, onClose }: { principal: PrincipalRow; onClose: () => void }) {
  const [roles, setRoles] = useState(principal.roles);
  const [reason, setReason] = useState('');
  const edit = useAccessEdit(
    () => accessEdits.setRoles(principal.id, roles, reason),
    () => `The roles of ${principal.name} are changed.`,
    onClose,
  );
  return (
    <DialogForm
      action="Change the roles"
      onSubmit={() => edit.mutate(undefined)}
      onCancel={onClose}
      pending={edit.isPending}
      error={edit.error}
      disabled={roles.length === 0 || reason.trim() === ''}
    >
      <RoleChoice value={roles} onChange={setRoles} agents />
      <ReasonField value={reason} onChange={setReason} />
    </DialogForm>
  );
}
