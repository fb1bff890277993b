import { Select } from '@mantine/core';
import { AttributeField } from '../edit/AttributeField.tsx';
import { formAttributes } from '../edit/ciForm.ts';
import { emptyField, type FieldValue } from '../edit/fieldValue.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import type { Ci, ExpectedDraft } from './expectedDraft.ts';
import { declarationOf } from './expectedWords.ts';
import classes from './PlanForm.module.css';

/** One item, found by a part of its name; which one it is stays to be read. */
export function PickedCi({ label, ci, onPick }: { label: string; ci: Ci | null; onPick: (ci: Ci) => void }) {
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

/** Which value becomes which other. */
export function ValueFields({
  draft,
  ci,
  set,
}: {
  draft: ExpectedDraft;
  ci: Ci;
  set: (part: Partial<ExpectedDraft>) => void;
}) {
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
