import { NumberInput } from '@mantine/core';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Policy.module.css';
import type { PolicyDraft } from './policyDraft.ts';
import type { Policy } from './policyQuery.ts';

interface Props {
  policy: Policy;
  draft: PolicyDraft;
  onChange: (part: Partial<PolicyDraft>) => void;
  readOnly: boolean;
}

const layerNames = {
  APP: 'decided here',
  POLICY_FILE: 'from the policy file',
  BUILT_IN: 'built in',
} as const;

/** How long what has gone is kept. */
export function KeepingFields({ policy, draft, onChange, readOnly }: Props) {
  const fields = [
    { name: 'retiredDays', label: 'Retired items, in days', now: policy.retiredDays },
    { name: 'historyDays', label: 'Earlier states, in days', now: policy.historyDays },
  ] as const;
  return (
    <Panel title="How long things are kept">
      <div className={classes.body}>
        <p>
          Afterwards they go for good: a retired item once no earlier state shows it and nothing points to it
          any more.
        </p>
        <div className={classes.kept}>
          {fields.map(({ name, label, now }) => (
            <NumberInput
              key={name}
              label={label}
              description={`Now ${now.days}, ${layerNames[now.layer]}`}
              placeholder={String(now.days)}
              min={1}
              allowDecimal={false}
              value={draft[name]}
              onChange={(value) => onChange({ [name]: typeof value === 'number' ? value : '' })}
              readOnly={readOnly}
            />
          ))}
        </div>
      </div>
    </Panel>
  );
}
