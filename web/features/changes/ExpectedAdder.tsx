import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { relationshipTypes } from '../../../server/model/relationships/registry.ts';
import { classChoices } from '../../lib/classChoices.ts';
import { PickedCi, ValueFields } from './ExpectedParts.tsx';
import { declaredBy, type ExpectedDraft, emptyDraft } from './expectedDraft.ts';
import { type Expected, expectedKinds } from './expectedWords.ts';
import classes from './PlanForm.module.css';

const kindChoices = Object.entries(expectedKinds).map(([value, label]) => ({ value, label }));
const typeChoices = relationshipTypes.map(({ name, label }) => ({ value: name, label }));

/** Puts one more thing together that the graph will show; what is asked for follows from its kind. */
export function ExpectedAdder({ onAdd }: { onAdd: (expected: Expected) => void }) {
  const [draft, setDraft] = useState(emptyDraft);
  const set = (part: Partial<ExpectedDraft>) => setDraft({ ...draft, ...part });
  const made = declaredBy(draft);
  const { kind } = draft;
  return (
    <div className={classes.adder}>
      <Select
        label="Declare that"
        placeholder="Choose what will be otherwise"
        data={kindChoices}
        value={kind}
        clearable
        // The values are those of the choices.
        onChange={(value) => setDraft({ ...emptyDraft, kind: value as ExpectedDraft['kind'] })}
      />
      {kind === 'CREATED' ? (
        <>
          <Select
            label="Its class"
            data={classChoices()}
            value={draft.class}
            searchable
            onChange={(value) => set({ class: value })}
          />
          <TextInput
            label="Its name"
            maxLength={300}
            value={draft.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        </>
      ) : kind !== null ? (
        <PickedCi
          label={kind === 'RELATED' || kind === 'UNRELATED' ? 'The one that depends' : 'Which item'}
          ci={draft.ci}
          onPick={(ci) => set({ ci, attribute: null, value: '' })}
        />
      ) : null}
      {kind === 'CHANGED' && draft.ci ? <ValueFields draft={draft} ci={draft.ci} set={set} /> : null}
      {kind === 'RELATED' || kind === 'UNRELATED' ? (
        <>
          <Select
            label="What it does"
            data={typeChoices}
            value={draft.type}
            searchable
            onChange={(type) => set({ type })}
          />
          <PickedCi label="With what" ci={draft.to} onPick={(to) => set({ to })} />
        </>
      ) : null}
      {kind === null ? null : (
        <Button
          variant="default"
          size="xs"
          disabled={made === undefined}
          onClick={() => {
            if (made) onAdd(made);
            setDraft(emptyDraft);
          }}
        >
          Declare it
        </Button>
      )}
    </div>
  );
}
