import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { relationshipTypes } from '../../../server/model/relationships/registry.ts';
import { classChoices } from '../../lib/classChoices.ts';
import { AttributeField } from '../edit/AttributeField.tsx';
import { formAttributes } from '../edit/ciForm.ts';
import { emptyField, type FieldValue, valueIn } from '../edit/fieldValue.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import { declarationOf, type Expected, expectedKinds } from './expectedWords.ts';
import classes from './PlanForm.module.css';

interface Ci {
  id: string;
  name: string;
  class: string;
}

interface Draft {
  kind: Expected['kind'] | null;
  ci: Ci | null;
  class: string | null;
  name: string;
  attribute: string | null;
  value: FieldValue;
  type: string | null;
  to: Ci | null;
}
const empty: Draft = {
  ...{ kind: null, ci: null, class: null, name: '', attribute: null, value: '', type: null, to: null },
};

const kindChoices = Object.entries(expectedKinds).map(([value, label]) => ({ value, label }));
const typeChoices = relationshipTypes.map(({ name, label }) => ({ value: name, label }));

/** Puts one more thing together that the graph will show; what is asked for follows from its kind. */
export function ExpectedAdder({ onAdd }: { onAdd: (expected: Expected) => void }) {
  const [draft, setDraft] = useState(empty);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const made = madeOf(draft);
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
        onChange={(value) => setDraft({ ...empty, kind: value as Draft['kind'] })}
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
        <Picked
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
          <Picked label="With what" ci={draft.to} onPick={(to) => set({ to })} />
        </>
      ) : null}
      {kind === null ? null : (
        <Button
          variant="default"
          size="xs"
          disabled={made === undefined}
          onClick={() => {
            if (made) onAdd(made);
            setDraft(empty);
          }}
        >
          Declare it
        </Button>
      )}
    </div>
  );
}

function Picked({ label, ci, onPick }: { label: string; ci: Ci | null; onPick: (ci: Ci) => void }) {
  return (
    <div>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      <CiPicker label={label} placeholder={ci ? ci.name : 'Part of a name'} onPick={onPick} />
      {ci ? <span className={classes.hint}>{ci.name} is chosen.</span> : null}
    </div>
  );
}

function ValueFields({ draft, ci, set }: { draft: Draft; ci: Ci; set: (part: Partial<Draft>) => void }) {
  const attributes = formAttributes(ci.class);
  const declared = declarationOf(ci.class, draft.attribute);
  return (
    <>
      <Select
        label="Which value"
        data={attributes.map(([value, { label }]) => ({ value, label }))}
        value={draft.attribute}
        searchable
        onChange={(attribute) => {
          const chosen = declarationOf(ci.class, attribute);
          set({ attribute, value: chosen ? emptyField(chosen) : '' });
        }}
      />
      {declared && draft.attribute !== null ? (
        <AttributeField
          name={draft.attribute}
          attribute={{ ...declared, label: 'Becomes', help: 'Left empty: whichever value comes.' }}
          value={draft.value}
          onChange={(value) => set({ value: fieldValue(value) })}
        />
      ) : null}
    </>
  );
}

/** A Mantine field gives its value or the event that brings it. */
function fieldValue(given: unknown): FieldValue {
  if (typeof given === 'object' && given !== null && 'currentTarget' in given)
    // A text field's event: what it holds is a text.
    return (given.currentTarget as HTMLInputElement).value;
  return Array.isArray(given) ? given.map(String) : typeof given === 'number' ? given : String(given ?? '');
}

/** The finished declaration; undefined while something is missing. */
function madeOf({
  kind,
  ci,
  class: className,
  name,
  attribute,
  value,
  type,
  to,
}: Draft): Expected | undefined {
  const nothing = { ci, class: null, name: null, attribute: null, anyValue: false, value: null };
  const base = { ...nothing, type: null, to: null };
  switch (kind) {
    case null:
      return undefined;
    case 'CREATED':
      return className && name.trim() ? { ...base, kind, class: className, name: name.trim() } : undefined;
    case 'RETIRED':
      return ci ? { ...base, kind } : undefined;
    case 'CHANGED': {
      const declared = declarationOf(ci?.class, attribute);
      if (!ci || attribute === null || !declared) return undefined;
      const said = valueIn(declared, value);
      return { ...base, kind, attribute, value: said, anyValue: said === null };
    }
    case 'RELATED':
    case 'UNRELATED':
      return ci && type && to ? { ...base, kind, type, to } : undefined;
  }
}
