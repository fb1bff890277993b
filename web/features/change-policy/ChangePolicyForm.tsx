import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  type PolicySection,
  policySections,
  policySettings,
} from '../../../server/model/change/changePolicy.ts';
import { execute } from '../../lib/execute.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DecidePanel } from '../policy/DecidePanel.tsx';
import classes from '../policy/Policy.module.css';
import own from './ChangePolicy.module.css';
import { draftOf, inputOf, withValue } from './changePolicyDraft.ts';
import { decideDocument, type PolicyOnChanges, previewDocument } from './changePolicyQuery.ts';
import { JudgedOtherwise } from './JudgedOtherwise.tsx';
import { SettingField } from './SettingField.tsx';

interface Props {
  policy: PolicyOnChanges;
  readOnly: boolean;
  /** Told in words what was done. */
  onDone: (said: string, version: number | undefined) => void;
}

const sections: Readonly<Record<PolicySection, { title: string; hint: string }>> = {
  services: {
    title: 'Services that it hits',
    hint: 'Points for each; all factors together give 100 at most.',
  },
  plan: {
    title: 'What its plan says',
    hint: 'Points for what is missing, and for haste; and whether it has to say what it costs.',
  },
  surroundings: { title: 'What it meets', hint: 'Points for what the graph, the calendar and the past say.' },
  levels: {
    title: 'Levels',
    hint: 'From how many points on a change has a level; below all of them it is low.',
  },
  approvals: {
    title: 'Who says yes',
    hint: 'Somebody besides its authors always does, whatever is decided here.',
  },
};

/** The policy to edit: what would be judged otherwise is shown first, and then it wants a reason. */
export function ChangePolicyForm({ policy, readOnly, onDone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [reason, setReason] = useState('');
  const queryClient = useQueryClient();
  const input = inputOf(draft, policy);
  const preview = useMutation({ mutationFn: () => execute(previewDocument, { input }) });
  const save = useMutation({
    mutationFn: () =>
      execute(decideDocument, { input, reason: reason.trim(), expectedVersion: policy.version }),
    onSuccess: async ({ decidePolicyOnChanges }) => {
      onDone('The policy is changed; open changes are judged by it.', decidePolicyOnChanges?.version);
      await queryClient.invalidateQueries();
    },
  });
  const change = (next: typeof draft) => {
    setDraft(next);
    // What was previewed is not what would be saved now.
    preview.reset();
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview.isSuccess) save.mutate();
    else preview.mutate();
  };
  const changed = JSON.stringify(input) !== JSON.stringify(inputOf(draftOf(policy), policy));
  return (
    <form className={classes.page} onSubmit={submit}>
      {policySections.map((section) => (
        <Panel key={section} title={sections[section].title}>
          <div className={classes.body}>
            <p>{sections[section].hint}</p>
            <div className={own.settings}>
              {policy.settings
                .filter(({ name }) => policySettings[name].section === section)
                .map((setting) => (
                  <SettingField
                    key={setting.name}
                    setting={setting}
                    value={draft[setting.name]}
                    onChange={(value) => change(withValue(draft, setting.name, value))}
                    readOnly={readOnly}
                  />
                ))}
            </div>
          </div>
        </Panel>
      ))}
      {readOnly ? null : (
        <DecidePanel
          {...{ changed, preview, save, reason }}
          effects={
            preview.data?.policyOnChangesPreview ? (
              <JudgedOtherwise preview={preview.data.policyOnChangesPreview} />
            ) : null
          }
          readIn="the audit trail"
          onReason={setReason}
          onTakeBack={() => change(draftOf(policy))}
        />
      )}
    </form>
  );
}
