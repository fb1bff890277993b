import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type Criticality, criticalities } from '../../../server/model/ciClass.ts';
import { classChoices } from '../../lib/classChoices.ts';
import { inWords } from '../../lib/classLabel.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { openTemplate, reviseTemplate } from './templateEdits.ts';
import type { Template } from './templatesQuery.ts';

interface Props {
  /** Absent: a new one. */
  template?: Template | undefined;
  onClose: () => void;
}

const figure = (value: number | string) =>
  typeof value === 'number' && value >= 0 ? null : 'Give a number, 0 or more.';

/** Asks what routine work is agreed in advance, and to what it is limited. */
export function TemplateForm({ template, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useForm({
    initialValues: {
      title: template?.title ?? '',
      classes: [...(template?.classes ?? [])],
      mostCriticality: template?.mostCriticality ?? null,
      mostServicesDown: template?.mostServicesDown ?? 0,
      mostImpacted: template?.mostImpacted ?? 50,
    },
    validate: {
      title: (value) => (value.trim() === '' ? 'Say what the work is.' : null),
      classes: (value) => (value.length === 0 ? 'Choose at least one class.' : null),
      mostServicesDown: figure,
      mostImpacted: figure,
    },
  });
  const opening = useEdit(openTemplate, onClose);
  const revising = useEdit(reviseTemplate, onClose);
  const edit = template ? revising : opening;
  const submit = form.onSubmit((input) => {
    if (!template) opening.mutate(input);
    else if (reason.trim() !== '') revising.mutate({ id: template.id, input, reason: reason.trim() });
  });
  return (
    <Dialog title={template ? 'Other limits' : 'New template'} opened onClose={onClose}>
      <DialogForm
        action={template ? 'Put it in its place' : 'Say yes in advance'}
        onSubmit={() => {
          setTried(true);
          submit();
        }}
        onCancel={onClose}
        pending={edit.isPending}
        error={edit.error}
      >
        {template ? (
          <p>
            The new limits are your word. Changes planned by the former ones that have not begun need
            approvals like any other.
          </p>
        ) : null}
        <TextInput
          label="The work"
          required
          data-autofocus
          maxLength={300}
          placeholder="Monthly security updates of …"
          {...form.getInputProps('title')}
        />
        <MultiSelect
          label="What it may act on"
          description="Items of these classes, and no others"
          required
          searchable
          data={classChoices()}
          {...form.getInputProps('classes')}
        />
        <Select
          label="The most critical service that it may hit"
          data={criticalities.map((value) => ({ value, label: inWords(value) }))}
          placeholder="None: it hits no service"
          clearable
          clearButtonProps={{ 'aria-label': 'None: it hits no service' }}
          {...form.getInputProps('mostCriticality')}
          onChange={(value) =>
            form.setFieldValue(
              'mostCriticality',
              criticalities.find((each): each is Criticality => each === value) ?? null,
            )
          }
        />
        <NumberInput
          label="Services that it may take down"
          min={0}
          allowDecimal={false}
          {...form.getInputProps('mostServicesDown')}
        />
        <NumberInput
          label="Items that it may hit, those acted on among them"
          min={0}
          allowDecimal={false}
          {...form.getInputProps('mostImpacted')}
        />
        {template ? (
          <ReasonField
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? 'Say why.' : undefined}
          />
        ) : null}
      </DialogForm>
    </Dialog>
  );
}
