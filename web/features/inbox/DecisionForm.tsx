import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { MergePreview } from '../edit/MergePreview.tsx';
import { ChangeField } from './ChangeField.tsx';
import classes from './DecisionForm.module.css';
import type { InboxItem } from './inboxQuery.ts';
import { consequence, decisionName, outcome, type Resolution } from './inboxWords.ts';
import { sidesOf } from './sides.ts';
import { useDecide } from './useDecide.ts';

interface Props {
  item: InboxItem;
  resolution: Resolution;
  onCancel: () => void;
  /** Told in words what was done, and by what it can be taken back. */
  onDone: (said: string, decisionId: string | undefined) => void;
}

/** Asks once more before a decision is carried out, and for what the history shall say of it. */
export function DecisionForm({ item, resolution, onCancel, onDone }: Props) {
  const heading = useId();
  const [comment, setComment] = useState('');
  const merging = resolution === 'MERGE';
  const linking = resolution === 'LINK_CHANGE';
  const [changeId, setChangeId] = useState<string | null>(null);
  const choices = choicesOf(item, resolution);
  const [keep, setKeep] = useState(choices[0]?.value);
  const decide = useDecide((decisionId) =>
    onDone(`${item.title}: ${outcome(item.kind, resolution)}`, decisionId),
  );
  const other = item.cis.find(({ id }) => id !== keep);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({
      id: item.id,
      resolution,
      keep,
      changeId,
      comment: comment.trim() || undefined,
    });
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby={heading}>
      <p id={heading}>{consequence(item, resolution)}</p>
      {decide.isError ? <FormFailure error={decide.error} /> : null}
      {choices.length > 0 ? (
        <Radio.Group
          label={merging ? 'Which one is kept' : 'Which value is right'}
          value={keep}
          onChange={setKeep}
        >
          {choices.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} mt={6} />
          ))}
        </Radio.Group>
      ) : null}
      {linking ? <ChangeField value={changeId} onChange={setChangeId} /> : null}
      {merging && keep && other ? <MergePreview keep={keep} merge={other.id} /> : null}
      <Textarea
        label="Why (the history will show it)"
        value={comment}
        maxLength={1000}
        autosize
        minRows={1}
        ref={focusOnce}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={decide.isPending} disabled={linking && changeId === null}>
          {`Yes: ${decisionName(item.kind, resolution).toLowerCase()}`}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={decide.isPending}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What `keep` may be: the CI that a merge keeps, or the source whose value is locked. */
function choicesOf(item: InboxItem, resolution: Resolution): { value: string; label: string }[] {
  if (resolution === 'MERGE') return item.cis.map(({ id, name }) => ({ value: id, label: name }));
  if (item.kind !== 'CONFLICT' || resolution !== 'ACCEPT') return [];
  return sidesOf(item).map(({ key, value, who }) => ({ value: key, label: `${value} (${who})` }));
}

/** Whoever pressed a decision's button goes on in its form. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();
