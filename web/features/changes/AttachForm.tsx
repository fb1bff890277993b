import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { fieldFault } from '../edit/fieldFault.ts';
import { useEdit } from '../edit/useEdit.ts';
import { attachToChange } from './changeEdits.ts';

/** Attaches something to a change by its address. */
export function AttachForm({ id, onClose }: { id: string; onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const attaching = useEdit(attachToChange, onClose);
  const fault = fieldFault(attaching.error, (field) => field === 'title' || field === 'url');
  return (
    <DialogForm
      action="Attach it"
      onSubmit={() => attaching.mutate({ id, title: title.trim(), url: url.trim() })}
      onCancel={onClose}
      pending={attaching.isPending}
      error={fault ? null : attaching.error}
      disabled={title.trim() === '' || url.trim() === ''}
    >
      <TextInput
        label="What it is"
        required
        data-autofocus
        maxLength={300}
        value={title}
        error={fault?.field === 'title' ? fault.message : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        label="Address"
        description="Begins with https://; everybody who reads the change can follow it."
        required
        type="url"
        maxLength={2000}
        value={url}
        error={fault?.field === 'url' ? fault.message : undefined}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
