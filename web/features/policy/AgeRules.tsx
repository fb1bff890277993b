import { Autocomplete, Button, NumberInput, Select } from '@mantine/core';
import { Panel } from '../../ui/Panel.tsx';
import { classChoices } from './classChoices.ts';
import classes from './Policy.module.css';
import { type AgeDraft, nextKey } from './policyDraft.ts';
import type { Policy } from './policyQuery.ts';

interface Props {
  policy: Policy;
  rules: readonly AgeDraft[];
  onChange: (rules: readonly AgeDraft[]) => void;
  readOnly: boolean;
}

const days = (value: string | number): number | '' => (typeof value === 'number' ? value : '');

/** When silence means stale, and when gone. */
export function AgeRules({ policy, rules, onChange, readOnly }: Props) {
  const change = (key: number, part: Partial<AgeDraft>) =>
    onChange(rules.map((rule) => (rule.key === key ? { ...rule, ...part } : rule)));
  const fixed = policy.ages.filter(({ layer }) => layer !== 'APP');
  return (
    <Panel title="When silence means gone">
      <div className={classes.body}>
        <p>
          What no source names for its class’s time is stale, and later retired; named again, it is back.
          Without a rule each class has times of its own: a server 7 and 90 days, a container 2 and 7.
        </p>
        <ul className={classes.rules} aria-label="Rules of age">
          {rules.map((rule, at) => (
            <li key={rule.key} className={`${classes.rule} ${classes.age}`}>
              <Select
                label="Class"
                placeholder="Every class"
                data={classChoices}
                value={rule.class}
                onChange={(value) => change(rule.key, { class: value })}
                searchable
                clearable
                readOnly={readOnly}
              />
              <Autocomplete
                label="Source"
                placeholder="Every source"
                data={policy.sources}
                value={rule.source}
                onChange={(source) => change(rule.key, { source })}
                readOnly={readOnly}
              />
              <NumberInput
                label="Stale after days"
                min={1}
                value={rule.staleAfterDays}
                onChange={(value) => change(rule.key, { staleAfterDays: days(value) })}
                readOnly={readOnly}
              />
              <NumberInput
                label="Retired after days"
                min={1}
                value={rule.retireAfterDays}
                onChange={(value) => change(rule.key, { retireAfterDays: days(value) })}
                readOnly={readOnly}
              />
              {readOnly ? null : (
                <Button
                  variant="default"
                  aria-label={`Remove rule ${at + 1} of age`}
                  onClick={() => onChange(rules.filter(({ key }) => key !== rule.key))}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
        {fixed.length > 0 ? (
          <ul className={classes.fixed} aria-label="Ages of the policy file">
            {fixed.map((rule) => (
              <li key={`${rule.class} ${rule.source}`}>
                Policy file: {rule.class ?? 'every class'}, {rule.source ?? 'every source'}: stale after{' '}
                {rule.staleAfterDays ?? 'the class’s'} days, retired after{' '}
                {rule.retireAfterDays ?? 'the class’s'} days
                {rule.holds ? '' : ' (a rule above goes before it)'}
              </li>
            ))}
          </ul>
        ) : null}
        {readOnly ? null : (
          <Button
            variant="default"
            onClick={() =>
              onChange([
                ...rules,
                { key: nextKey(rules), class: null, source: '', staleAfterDays: '', retireAfterDays: '' },
              ])
            }
          >
            Add a rule of age
          </Button>
        )}
      </div>
    </Panel>
  );
}
