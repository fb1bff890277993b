import { MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { count } from '../../lib/quantity.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { candidatesQuery } from './boardQuery.ts';
import { openRelease } from './releaseEdits.ts';

/** Asks for a title and the changes that go out together. */
export function OpenRelease({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { changes = [], total = 0 } = useQuery(candidatesQuery).data ?? {};
  const [title, setTitle] = useState('');
  const [changeIds, setChangeIds] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const opening = useEdit(openRelease, ({ id }) => void navigate({ to: '/releases/$id', params: { id } }));
  const submit = () => {
    setTried(true);
    if (title.trim() !== '' && changeIds.length > 0) opening.mutate({ title, changeIds });
  };
  return (
    <Dialog title="New release" opened onClose={onClose}>
      <DialogForm
        action="Open the release"
        onSubmit={submit}
        onCancel={onClose}
        pending={opening.isPending}
        error={opening.error}
      >
        <TextInput
          label="Title"
          required
          data-autofocus
          maxLength={300}
          value={title}
          error={tried && title.trim() === '' ? 'Give it a title.' : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <MultiSelect
          label="Changes"
          description={`Those that nothing has been done of yet${total > changes.length ? `: the newest ${count(changes.length)} of ${count(total)}` : ''}`}
          required
          searchable
          data={changes.map(({ id, number, title: name }) => ({
            value: id,
            label: `${number} ${name}`,
          }))}
          value={changeIds}
          error={tried && changeIds.length === 0 ? 'Choose the changes that it bundles.' : undefined}
          onChange={setChangeIds}
          nothingFoundMessage="No such change"
        />
      </DialogForm>
    </Dialog>
  );
}
