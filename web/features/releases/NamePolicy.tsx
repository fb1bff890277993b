import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { nameReleasePolicy } from './releaseEdits.ts';
import type { Release } from './releaseQuery.ts';

interface Props {
  release: Pick<Release, 'id' | 'number' | 'version' | 'policy'>;
  onClose: () => void;
}

const said = (what: string) => (value: string) => (value.trim() === '' ? `Say ${what}.` : null);

/** Asks which version of the rules for releases one follows. */
export function NamePolicy({ release: { id, number, version, policy }, onClose }: Props) {
  const naming = useEdit(nameReleasePolicy, onClose);
  const form = useForm({
    initialValues: { name: policy?.name ?? '', version: policy?.version ?? '', link: policy?.link ?? '' },
    validate: { name: said('which rules'), version: said('in which version') },
  });
  const submit = form.onSubmit(({ link, ...named }) =>
    naming.mutate({ id, expectedVersion: version, policy: { ...named, link: link.trim() || null } }),
  );
  return (
    <Dialog title={`The rules that ${number} follows`} opened onClose={onClose}>
      <DialogForm
        action="Save"
        onSubmit={submit}
        onCancel={onClose}
        pending={naming.isPending}
        error={naming.error}
      >
        <TextInput label="Policy" required data-autofocus maxLength={300} {...form.getInputProps('name')} />
        <TextInput label="Version" required maxLength={300} {...form.getInputProps('version')} />
        <TextInput label="Where it can be read" placeholder="https://" {...form.getInputProps('link')} />
      </DialogForm>
    </Dialog>
  );
}
