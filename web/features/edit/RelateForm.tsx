import { Button, Input, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import type { RelationshipType } from '../../../server/model/relationshipType.ts';
import type { RecentCi } from '../../lib/recentCis.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { CiPicker } from '../explore/CiPicker.tsx';
import type { Done } from './edit.ts';
import { fieldFault } from './fieldFault.ts';
import classes from './RelateForm.module.css';
import { type Counting, RelationshipFields } from './RelationshipFields.tsx';
import { relate } from './relationshipEdits.ts';
import { useEdit } from './useEdit.ts';
import { usualTypes } from './usualTypes.ts';

type Direction = 'DEPENDENCIES' | 'DEPENDENTS';

interface Props {
  ci: RecentCi;
  /** The groups that it has. */
  groups: readonly string[];
  onClose: () => void;
}

/** Relates a CI to another: which way, how, and what the failure of the far end means. */
export function RelateForm({ ci, groups, onClose }: Props) {
  const [direction, setDirection] = useState<Direction>('DEPENDENCIES');
  const [other, setOther] = useState<RecentCi>();
  const [type, setType] = useState<string | null>(null);
  const [counting, setCounting] = useState<Counting>({ strength: null, group: '', weight: 1 });
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const relating = useEdit((input: Parameters<typeof relate>[0]): Promise<Done> => relate(input), onClose);
  const [from, to] = direction === 'DEPENDENCIES' ? [ci, other] : [other, ci];
  const fault = fieldFault(relating.error, (field) =>
    ['type', 'strength', 'group', 'weight'].includes(field),
  );
  const errors = fault ? { ...missing, [fault.field]: fault.message } : missing;
  const submit = () => {
    const faults = {
      ...(other ? {} : { other: 'Choose the other item.' }),
      ...(type ? {} : { type: 'Choose how they are related.' }),
    };
    setMissing(faults);
    if (!from || !to || !type) return;
    const { strength, group, weight } = counting;
    relating.mutate({
      type,
      from: from.id,
      to: to.id,
      strength,
      group: group.trim() || null,
      weight: weight === '' ? 1 : Number(weight),
    });
  };
  return (
    <DialogForm
      action="Relate them"
      onSubmit={submit}
      onCancel={onClose}
      pending={relating.isPending}
      error={fault ? null : relating.error}
    >
      <SegmentedControl
        fullWidth
        aria-label="Which way"
        data={[
          { value: 'DEPENDENCIES', label: 'It needs another' },
          { value: 'DEPENDENTS', label: 'Another needs it' },
        ]}
        value={direction}
        // The values are those of the data.
        onChange={(value) => setDirection(value as Direction)}
      />
      <Input.Wrapper label="The other item" required error={errors.other} labelElement="div">
        {other ? (
          <div className={classes.other}>
            <CiIcon className={other.class} />
            <span>{other.name}</span>
            <Button variant="default" size="compact-sm" onClick={() => setOther(undefined)}>
              Choose another
            </Button>
          </div>
        ) : (
          <CiPicker
            label="The other item"
            placeholder="Part of a name, a key, an address"
            without={[ci.id]}
            autoFocus
            onPick={setOther}
          />
        )}
      </Input.Wrapper>
      <Select
        label="How they are related"
        description={from && to && type ? <Sentence from={from} type={type} to={to} /> : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={typeChoices(from?.class ?? '', to?.class ?? '', direction)}
        value={type}
        onChange={setType}
        error={errors.type}
        nothingFoundMessage="No type is called so."
        searchable
        required
      />
      <RelationshipFields
        type={type}
        value={counting}
        onChange={setCounting}
        groups={direction === 'DEPENDENCIES' ? groups : []}
        errors={errors}
      />
    </DialogForm>
  );
}

function Sentence({ from, type, to }: { from: RecentCi; type: string; to: RecentCi }) {
  return (
    <>
      {from.name} <strong>{relationshipType(type)?.label}</strong> {to.name}.
    </>
  );
}

/** The types in the words of this page's end. */
function typeChoices(from: string, to: string, direction: Direction) {
  const { usual, unusual } = usualTypes(from, to);
  const choice = ({ name, label, inverseLabel }: RelationshipType) => ({
    value: name,
    label: direction === 'DEPENDENCIES' ? label : inverseLabel,
  });
  return [
    { group: 'Usual', items: usual.map(choice) },
    { group: 'Unusual between these two', items: unusual.map(choice) },
  ].filter(({ items }) => items.length > 0);
}
