import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { fieldFault } from './fieldFault.ts';
import { type Counting, RelationshipFields } from './RelationshipFields.tsx';
import { relate, type StandingRelationship } from './relationshipEdits.ts';
import { useEdit } from './useEdit.ts';

interface Props {
  relationship: StandingRelationship;
  groups: readonly string[];
  onClose: () => void;
}

/** Says how a relationship counts that is there already; a person's word wins over its sources'. */
export function ChangeForm({ relationship, groups, onClose }: Props) {
  const { type, from, to } = relationship;
  const [counting, setCounting] = useState<Counting>({
    strength: relationship.statedStrength ?? null,
    group: relationship.group ?? '',
    weight: relationship.weight,
  });
  const { strength, group, weight } = counting;
  const input = {
    type,
    from: from.id,
    to: to.id,
    strength,
    group: group.trim() || null,
    weight: weight === '' ? 1 : Number(weight),
  };
  const changing = useEdit(() => relate(input, relationship), onClose);
  const fault = fieldFault(changing.error, (field) => ['strength', 'group', 'weight'].includes(field));
  return (
    <DialogForm
      action="Save"
      onSubmit={() => changing.mutate(undefined)}
      onCancel={onClose}
      pending={changing.isPending}
      error={fault ? null : changing.error}
    >
      <RelationshipFields
        type={type}
        value={counting}
        onChange={setCounting}
        groups={groups}
        errors={fault ? { [fault.field]: fault.message } : {}}
      />
    </DialogForm>
  );
}
