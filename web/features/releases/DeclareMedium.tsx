import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { sha256Of } from '../../../server/model/release/sha256.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { declareMedium } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';

interface Props {
  release: Pick<Release, 'id' | 'number' | 'version'>;
  onClose: () => void;
}

const said = (what: string) => (value: string) => (value.trim() === '' ? `Say ${what}.` : null);

/** Asks for what will be rolled out, by its hash. */
export function DeclareMedium({ release: { id, number, version }, onClose }: Props) {
  const declaring = useEdit(declareMedium, onClose);
  const form = useForm({
    initialValues: { name: '', version: '', sha256: '', location: '' },
    validate: {
      name: said('what it is'),
      version: said('in which version'),
      sha256: (value) => (sha256Of(value) ? null : 'A SHA-256 has 64 hexadecimal digits.'),
      location: said('where the master lies'),
    },
  });
  return (
    <Dialog title={`Goes out with ${number}`} opened onClose={onClose}>
      <DialogForm
        action="Declare it"
        onSubmit={() => form.onSubmit((input) => declaring.mutate({ id, expectedVersion: version, input }))()}
        onCancel={onClose}
        pending={declaring.isPending}
        error={declaring.error}
      >
        <TextInput
          label="What it is"
          required
          data-autofocus
          maxLength={300}
          {...form.getInputProps('name')}
        />
        <TextInput label="Version" required maxLength={300} {...form.getInputProps('version')} />
        <TextInput
          label="SHA-256"
          description="As sha256sum prints it"
          required
          maxLength={80}
          {...form.getInputProps('sha256')}
        />
        <TextInput
          label="Where the master lies"
          description="An address, a library, a shelf"
          required
          maxLength={300}
          {...form.getInputProps('location')}
        />
      </DialogForm>
    </Dialog>
  );
}
