import { Select } from '@mantine/core';
import { useState } from 'react';
import { type Attribute, text } from '../../../server/model/attribute.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { AttributeField } from './AttributeField.tsx';
import { formAttributes } from './ciForm.ts';
import { fieldFault } from './fieldFault.ts';
import { type FieldValue, fieldOf, valueIn } from './fieldValue.ts';
import { lockAttribute } from './lockEdits.ts';
import { useEdit } from './useEdit.ts';

type Ci = NonNullable<CiPageQuery['ci']>;

interface Props {
  ci: Ci;
  /** The attribute whose row was left for this; without it one is chosen. */
  attribute?: string | undefined;
  onClose: () => void;
}

/** Locks a value, the present one or another: it wins over every source and every person until it is unlocked. */
export function LockForm({ ci, attribute, onClose }: Props) {
  const declared = new Map<string, Attribute>([['name', text('Name')], ...formAttributes(ci.class)]);
  const [chosen, setChosen] = useState(attribute ?? null);
  const declaration = (chosen && declared.get(chosen)) || text(chosen ?? 'Value');
  const present = (name: string) => {
    const value = name === 'name' ? ci.name : ((ci.attributes ?? {}) as Record<string, unknown>)[name];
    return fieldOf(declared.get(name) ?? declaration, value);
  };
  const [value, setValue] = useState<FieldValue | null>(() => (attribute ? present(attribute) : ''));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const lock = useEdit(lockAttribute, onClose);
  const fault = fieldFault(lock.error, (field) => ['attribute', 'value', 'reason'].includes(field));
  const errors: Readonly<Record<string, string>> = fault
    ? { ...missing, [fault.field]: fault.message }
    : missing;
  const submit = () => {
    const locked = valueIn(declaration, value);
    const faults = {
      ...(chosen ? {} : { attribute: 'Choose what to lock.' }),
      ...(locked === null ? { value: 'Give the value to lock.' } : {}),
      ...(reason.trim() === '' ? { reason: 'Say why.' } : {}),
    };
    setMissing(faults);
    if (!chosen || Object.keys(faults).length > 0) return;
    const before = ci.provenance.find((each) => each.attribute === chosen && each.locked)?.value;
    const { label } = declaration;
    lock.mutate({ ciId: ci.id, attribute: chosen, label, value: locked, reason: reason.trim(), before });
  };
  return (
    <DialogForm
      action="Lock it"
      onSubmit={submit}
      onCancel={onClose}
      pending={lock.isPending}
      error={fault ? null : lock.error}
    >
      <p>A locked value wins over every source and every edit until it is unlocked.</p>
      {attribute ? null : (
        <Select
          label="What to lock"
          data={[...declared].map(([name, { label }]) => ({ value: name, label }))}
          value={chosen}
          onChange={(name) => {
            setChosen(name);
            setValue(name ? present(name) : '');
          }}
          error={errors.attribute}
          data-autofocus
          searchable
          required
        />
      )}
      {chosen ? (
        <AttributeField
          key={chosen}
          name={chosen}
          attribute={declaration}
          value={value}
          onChange={(next) => setValue(fieldValueOf(next))}
          error={errors.value}
        />
      ) : null}
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errors.reason}
        autoFocus={attribute !== undefined}
      />
    </DialogForm>
  );
}

/** Mantine's fields hand on either their value or the event that brought it. */
function fieldValueOf(handed: unknown): FieldValue | null {
  const value =
    typeof handed === 'object' && handed !== null && 'currentTarget' in handed
      ? (handed.currentTarget as HTMLInputElement).value
      : handed;
  return (value ?? null) as FieldValue | null;
}
