import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { execute } from '../../lib/execute.ts';
import { AgeRules } from './AgeRules.tsx';
import { BrakeRules } from './BrakeRules.tsx';
import { DecidePanel } from './DecidePanel.tsx';
import { KeepingFields } from './KeepingFields.tsx';
import classes from './Policy.module.css';
import { PolicyEffects } from './PolicyEffects.tsx';
import { PrecedenceRules } from './PrecedenceRules.tsx';
import { draftOf, draftWith, inputOf, type PolicyDraft } from './policyDraft.ts';
import { changeDocument, type Policy, previewDocument } from './policyQuery.ts';
import type { PolicySearch } from './policySearch.ts';

interface Props {
  policy: Policy;
  /** A rule that somebody came to make. */
  wanted: PolicySearch;
  readOnly: boolean;
  /** Told in words what was done. */
  onDone: (said: string, version: number | undefined) => void;
}

/** The policy to edit: what a change would do is shown first, and then it wants a reason. */
export function PolicyForm({ policy, wanted, readOnly, onDone }: Props) {
  const [draft, setDraft] = useState<PolicyDraft>(() =>
    readOnly ? draftOf(policy) : draftWith(policy, wanted),
  );
  const [reason, setReason] = useState('');
  const queryClient = useQueryClient();
  const input = inputOf(draft);
  const preview = useMutation({ mutationFn: () => execute(previewDocument, { input }) });
  const save = useMutation({
    mutationFn: () =>
      execute(changeDocument, { input, reason: reason.trim(), expectedVersion: policy.version }),
    onSuccess: async ({ changePolicy }) => {
      onDone('The policy is changed; all items follow it.', changePolicy?.version);
      await queryClient.invalidateQueries();
    },
  });
  const change = (part: Partial<PolicyDraft>) => {
    setDraft({ ...draft, ...part });
    // What was previewed is not what would be saved now.
    preview.reset();
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview.isSuccess) save.mutate();
    else preview.mutate();
  };
  const changed = JSON.stringify(input) !== JSON.stringify(inputOf(draftOf(policy)));
  return (
    <form className={classes.page} onSubmit={submit}>
      <PrecedenceRules
        policy={policy}
        rules={draft.precedence}
        onChange={(precedence) => change({ precedence })}
        readOnly={readOnly}
      />
      <AgeRules
        policy={policy}
        rules={draft.ages}
        onChange={(ages) => change({ ages })}
        readOnly={readOnly}
      />
      <BrakeRules
        policy={policy}
        rules={draft.brakes}
        onChange={(brakes) => change({ brakes })}
        readOnly={readOnly}
      />
      <KeepingFields policy={policy} draft={draft} onChange={change} readOnly={readOnly} />
      {readOnly ? null : (
        <DecidePanel
          {...{ changed, preview, save, reason }}
          effects={
            preview.data?.policyPreview ? <PolicyEffects preview={preview.data.policyPreview} /> : null
          }
          readIn="the history"
          onReason={setReason}
          onTakeBack={() => change(draftOf(policy))}
        />
      )}
    </form>
  );
}
