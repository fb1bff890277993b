import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Role, readingRoles } from '../../../server/model/principal.ts';
import { type AcceptanceKind, acceptanceKinds } from '../../../server/model/release/acceptance.ts';
import { roleNames } from '../../lib/roleNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { addReleaseTest } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';
import { acceptanceWords } from './releaseWords.ts';

interface Props {
  release: Pick<Release, 'id' | 'number' | 'version'>;
  onClose: () => void;
}

/** Asks for a test, or an agreement, that a role has to sign off. */
export function AddTest({ release, onClose }: Props) {
  const [kind, setKind] = useState<AcceptanceKind>('TEST');
  const [title, setTitle] = useState('');
  const [role, setRole] = useState<Role>('OPERATOR');
  const [fault, setFault] = useState<string>();
  const adding = useEdit(addReleaseTest, onClose);
  const submit = () => {
    if (title.trim() === '') setFault('Say it in a few words.');
    else adding.mutate({ id: release.id, expectedVersion: release.version, kind, title, role });
  };
  return (
    <Dialog title={`Before ${release.number} goes out`} opened onClose={onClose}>
      <DialogForm
        action="Ask for it"
        onSubmit={submit}
        onCancel={onClose}
        pending={adding.isPending}
        error={adding.error}
      >
        <NativeSelect
          label="What is asked for"
          value={kind}
          data={acceptanceKinds.map((each) => ({ value: each, label: acceptanceWords[each] }))}
          onChange={(event) =>
            setKind(acceptanceKinds.find((each) => each === event.currentTarget.value) ?? 'TEST')
          }
        />
        <TextInput
          label={kind === 'TEST' ? 'What has to be shown' : 'What they agree to'}
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
