import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Role, readingRoles } from '../../../server/model/principal.ts';
import { roleNames } from '../../lib/roleNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { addReleaseTest } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';

interface Props {
  release: Pick<Release, 'id' | 'number' | 'version'>;
  onClose: () => void;
}

/** Asks for a test that a role has to sign off. */
export function AddTest({ release, onClose }: Props) {
  const [title, setTitle] = useState('');
  const [role, setRole] = useState<Role>('OPERATOR');
  const [fault, setFault] = useState<string>();
  const adding = useEdit(addReleaseTest, onClose);
  const submit = () => {
    if (title.trim() === '') setFault('Say what has to be shown.');
    else adding.mutate({ id: release.id, expectedVersion: release.version, title, role });
  };
  return (
    <Dialog title={`A test for ${release.number}`} opened onClose={onClose}>
      <DialogForm
        action="Ask for it"
        onSubmit={submit}
        onCancel={onClose}
        pending={adding.isPending}
        error={adding.error}
      >
        <TextInput
          label="What has to be shown"
          required
          data-autofocus
          maxLength={300}
          value={title}
          error={fault}
          onChange={(event) => {
            setTitle(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <NativeSelect
          label="Who signs it off"
          value={role}
          data={readingRoles.map((each) => ({ value: each, label: roleNames[each] }))}
          onChange={(event) =>
            setRole(readingRoles.find((each) => each === event.currentTarget.value) ?? 'OPERATOR')
          }
        />
      </DialogForm>
    </Dialog>
  );
}
