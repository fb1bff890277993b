import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { WindowKind } from '../../../server/model/windowKind.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { fieldFault } from '../edit/fieldFault.ts';
import { useEdit } from '../edit/useEdit.ts';
import { windowKindWords } from './agreedTimes.ts';
import { WindowCis } from './WindowCis.tsx';
import { openWindow, recurrences, type WindowForm, windowInput } from './windowForm.ts';

interface Props {
  kinds: readonly WindowKind[];
  /** On which it is to begin. */
  day: string;
  onClose: () => void;
}

const meanings: Readonly<Record<WindowKind, string>> = {
  FREEZE: 'No normal change of what it is for starts then.',
  MAINTENANCE: 'Agreed with those who use it: work is expected then.',
  SUPPLIER_OUTAGE: 'A supplier works on it; whatever needs it has to wait.',
};
const again = {
  NEVER: 'Never',
  DAILY: 'Every day',
  WEEKLY: 'Every week',
  MONTHLY: 'Every month',
  YEARLY: 'Every year',
};
const needed = (text: string) => (text.trim() === '' ? 'It cannot do without.' : null);

/** What the time is for, when it is, and whether it comes again. */
export function WindowDialogForm({ kinds, day, onClose }: Props) {
  const form = useForm<WindowForm>({
    initialValues: {
      kind: kinds.find((kind) => kind === 'MAINTENANCE') ?? kinds[0]!,
      title: '',
      cis: [],
      start: `${day}T20:00`,
      end: `${day}T22:00`,
      comes: 'NEVER',
    },
    validate: {
      title: needed,
      start: needed,
      end: (end, { start }) => needed(end) ?? (end <= start ? 'It ends after it starts.' : null),
    },
  });
  const opening = useEdit(openWindow, onClose);
  const fault = fieldFault(opening.error, (field) => field in form.values);
  const shown = (field: 'title' | 'end') =>
    form.errors[field] ?? (fault?.field === field ? fault.message : null);
  const { kind, cis } = form.values;
  return (
    <DialogForm
      action="Put it in the calendar"
      onSubmit={form.onSubmit((values) => opening.mutate(windowInput(values)))}
      onCancel={onClose}
      pending={opening.isPending}
      error={fault?.field === 'title' || fault?.field === 'end' ? null : opening.error}
    >
      <Select
        label="What it is"
        description={meanings[kind]}
        data={kinds.map((value) => ({ value, label: windowKindWords[value] }))}
        allowDeselect={false}
        {...form.getInputProps('kind')}
      />
      <TextInput
        label="Title"
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
        error={shown('title')}
      />
      <WindowCis cis={cis} onChange={(chosen) => form.setFieldValue('cis', chosen)} />
      <TextInput type="datetime-local" label="Begins" required {...form.getInputProps('start')} />
      <TextInput
        type="datetime-local"
        label="Ends"
        required
        {...form.getInputProps('end')}
        error={shown('end')}
      />
      <Select
        label="Comes again"
        data={recurrences.map((value) => ({ value, label: again[value] }))}
        allowDeselect={false}
        {...form.getInputProps('comes')}
      />
    </DialogForm>
  );
}
