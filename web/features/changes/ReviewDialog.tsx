import { Radio, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { useEdit } from '../edit/useEdit.ts';
import { CiPicker } from '../explore/CiPicker.tsx';
import { moveChange } from './changeEdits.ts';
import type { Change } from './changeQuery.ts';
import classes from './ReviewDialog.module.css';
import { hitsIn, type ReviewRow, rowsOf } from './reviewRows.ts';

interface Props {
  change: Change;
  onClose: () => void;
}

const fates = [
  { value: 'FINE', label: 'was fine' },
  { value: 'DEGRADED', label: 'was degraded' },
  { value: 'DOWN', label: 'was down' },
];

/** Asks how it went: whether it was a success, what was really hit, and what there is to learn. */
export function ReviewDialog({ change, onClose }: Props) {
  const { id, number, state } = change;
  const mayBeSuccess = state === 'IMPLEMENTED';
  const [success, setSuccess] = useState(mayBeSuccess ? '' : 'no');
  const [lessons, setLessons] = useState('');
  const [rows, setRows] = useState(() => rowsOf(change));
  const [fault, setFault] = useState<string>();
  const move = useEdit(moveChange, onClose);
  const submit = () => {
    if (success === '') return setFault('Say whether it was a success.');
    const review = { success: success === 'yes', lessons: lessons.trim() || undefined };
    const looked = rows.map(({ ci }) => ci.id);
    move.mutate({ id, step: 'REVIEW', review: { ...review, looked, hits: hitsIn(rows) } });
  };
  return (
    <Dialog title={`Review: ${number}`} opened onClose={onClose} wide>
      <DialogForm
        action="Review"
        onSubmit={submit}
        onCancel={onClose}
        pending={move.isPending}
        error={move.error}
      >
        <Radio.Group
          label="Was it a success?"
          description={mayBeSuccess ? undefined : 'It was not carried through, so it was none.'}
          value={success}
          error={fault}
          onChange={(value) => {
            setSuccess(value);
            setFault(undefined);
          }}
        >
          <div className={classes.choices}>
            <Radio value="yes" label="Yes" disabled={!mayBeSuccess} data-autofocus={mayBeSuccess} />
            <Radio value="no" label="No" />
          </div>
        </Radio.Group>
        <HitFields rows={rows} onChange={setRows} />
        <Textarea
          label="What there is to learn"
          autosize
          minRows={2}
          maxLength={20_000}
          value={lessons}
          onChange={(event) => setLessons(event.currentTarget.value)}
        />
      </DialogForm>
    </Dialog>
  );
}

function HitFields({ rows, onChange }: { rows: ReviewRow[]; onChange: (rows: ReviewRow[]) => void }) {
  return (
    <fieldset className={classes.hits}>
      <legend>What was really hit</legend>
      <p>
        Services that it was to hit are here; say what became of each, and add what was hit besides. This is
        how the prediction is measured.
      </p>
      {rows.length > 0 ? (
        <ul aria-label="What became of them">
          {rows.map((row) => (
            <li key={row.ci.id}>
              <span className={classes.ci}>
                <CiIcon className={row.ci.class} />
                {row.ci.name}
                {row.predicted ? <small>predicted {row.predicted}</small> : <small>not predicted</small>}
              </span>
              <Select
                size="xs"
                aria-label={`What became of ${row.ci.name}`}
                data={fates}
                value={row.fate}
                allowDeselect={false}
                onChange={(fate) =>
                  onChange(
                    rows.map((each) =>
                      // The values are those of the choices.
                      each === row ? { ...row, fate: (fate ?? row.fate) as ReviewRow['fate'] } : each,
                    ),
                  )
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      <CiPicker
        label="Find something else that was hit"
        placeholder="Something else that was hit"
        without={rows.map(({ ci }) => ci.id)}
        onPick={(ci) => onChange([...rows, { ci, predicted: undefined, fate: 'DOWN' }])}
      />
    </fieldset>
  );
}
