import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from './DecisionForm.module.css';
import type { InboxItem } from './inboxQuery.ts';
import { consequence, decisionName, outcome, type Resolution } from './inboxWords.ts';
import { useDecide } from './useDecide.ts';

interface Props {
  item: InboxItem;
  resolution: Resolution;
  onCancel: () => void;
  /** Told in words what was done. */
  onDone: (said: string) => void;
}

/** Asks once more before a decision is carried out, and for what the history shall say of it. */
export function DecisionForm({ item, resolution, onCancel, onDone }: Props) {
  const heading = useId();
  const [comment, setComment] = useState('');
  const [keep, setKeep] = useState(item.cis[0]?.id);
  const decide = useDecide(() => onDone(`${item.title}: ${outcome(item, resolution)}`));
  const merging = resolution === 'MERGE';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({
      id: item.id,
      resolution,
      keep: merging ? keep : undefined,
      comment: comment.trim() || undefined,
    });
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-labelledby={heading}>
      <p id={heading}>{consequence(item, resolution)}</p>
      {decide.isError ? <FormFailure error={decide.error} /> : null}
      {merging ? (
        <Radio.Group label="Which one is kept" value={keep} onChange={setKeep}>
          {item.cis.map((ci) => (
            <Radio key={ci.id} value={ci.id} label={ci.name} mt={6} />
          ))}
        </Radio.Group>
      ) : null}
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
        <Button type="submit" loading={decide.isPending}>
          {`Yes: ${decisionName(item.kind, resolution).toLowerCase()}`}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={decide.isPending}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Whoever pressed a decision's button goes on in its form. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();
