import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { count, quantity } from '../../lib/quantity.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { type InboxSearch, ruleOf } from './inboxSearch.ts';
import { decisionName, type Resolution, ruleConsequence } from './inboxWords.ts';
import classes from './RuleForm.module.css';
import { dryRunQuery, useRule } from './useRule.ts';

interface Props {
  search: InboxSearch & { kind: NonNullable<InboxSearch['kind']> };
  resolution: Resolution;
  onClose: () => void;
  onDone: (said: string, decisionId: string | undefined) => void;
}

/** Says what deciding alike on all that is shown would do, with examples, before it is done. */
export function RuleForm({ search, resolution, onClose, onDone }: Props) {
  const rule = { rule: ruleOf(search), resolution };
  const dryRun = useQuery(dryRunQuery(rule));
  const [comment, setComment] = useState('');
  const name = decisionName(search.kind, resolution);
  const decide = useRule((done, decisionId) => {
    onDone(`${name}: ${quantity(done, 'item')} decided.`, decisionId);
    onClose();
  });
  const shown = dryRun.data;
  return (
    <Dialog title={`${name}: all that is shown`} opened onClose={onClose}>
      {dryRun.isError ? (
        <ErrorState
          error={dryRun.error}
          what="What it would do could not be counted"
          onRetry={() => void dryRun.refetch()}
        />
      ) : !shown ? (
        <RowsLoading rows={3} />
      ) : (
        <DialogForm
          action={`${name} (${count(shown.count)})`}
          onSubmit={() =>
            decide.mutate({ ...rule, revision: shown.revision, comment: comment.trim() || undefined })
          }
          onCancel={onClose}
          pending={decide.isPending}
          error={decide.error}
        >
          <p className={classes.count}>
            <strong>{quantity(shown.count, 'item')}</strong> would be decided. {ruleConsequence(search.kind)}
          </p>
          <ul className={classes.samples} aria-label="The riskiest of them">
            {shown.samples.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
            {shown.count > shown.samples.length ? (
              <li className={classes.more}>and {count(shown.count - shown.samples.length)} more</li>
            ) : null}
          </ul>
          <Textarea
            label="Why (the history will show it)"
            value={comment}
            maxLength={1000}
            autosize
            onChange={(event) => setComment(event.currentTarget.value)}
          />
        </DialogForm>
      )}
    </Dialog>
  );
}
