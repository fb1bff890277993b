import { Autocomplete, Button, NumberInput } from '@mantine/core';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Policy.module.css';
import { type BrakeDraft, nextKey, usualBrake } from './policyDraft.ts';
import type { Policy } from './policyQuery.ts';

interface Props {
  policy: Policy;
  rules: readonly BrakeDraft[];
  onChange: (rules: readonly BrakeDraft[]) => void;
  readOnly: boolean;
}

const number = (value: string | number): number | '' => (typeof value === 'number' ? value : '');

/** When so much goes at once that a person is asked first. */
export function BrakeRules({ policy, rules, onChange, readOnly }: Props) {
  const change = (key: number, part: Partial<BrakeDraft>) =>
    onChange(rules.map((rule) => (rule.key === key ? { ...rule, ...part } : rule)));
  const fixed = policy.brakes.filter(({ layer }) => layer !== 'APP');
  return (
    <Panel title="When a person is asked before items go">
      <div className={classes.body}>
        <p>
          A broken source looks as if all had gone. Where a scan would retire more than a share of its scope,
          that waits in the inbox; a scan that names nothing always does. Sources of what comes and goes by
          itself, such as containers, want a larger share.
        </p>
        <ul className={classes.rules} aria-label="Rules of the brake">
          {rules.map((rule, at) => (
            <li key={rule.key} className={`${classes.rule} ${classes.brake}`}>
              <Autocomplete
                label="Source"
                placeholder="Every source"
                data={policy.sources}
                value={rule.source}
                onChange={(source) => change(rule.key, { source })}
                readOnly={readOnly}
              />
              <NumberInput
                label="More than, in percent"
                placeholder={String(usualBrake.percent)}
                min={0}
                max={100}
                allowDecimal={false}
                value={rule.percent}
                onChange={(value) => change(rule.key, { percent: number(value) })}
                readOnly={readOnly}
              />
              <NumberInput
                label="Of scopes from so many items on"
                placeholder={String(usualBrake.fewestCis)}
                min={1}
                allowDecimal={false}
                value={rule.fewestCis}
                onChange={(value) => change(rule.key, { fewestCis: number(value) })}
                readOnly={readOnly}
              />
              {readOnly ? null : (
                <Button
                  variant="default"
                  aria-label={`Remove rule ${at + 1} of the brake`}
                  onClick={() => onChange(rules.filter(({ key }) => key !== rule.key))}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
        <ul className={classes.fixed} aria-label="Brakes of the layers below">
          {fixed.map(({ source, percent, fewestCis, layer, holds }) => (
            <li key={`${layer} ${source}`}>
              {layer === 'BUILT_IN' ? 'Built in' : 'Policy file'}: {source ?? 'every source'}: more than{' '}
              {percent} % of a scope of {fewestCis} or more
              {holds ? '' : ' (a rule above goes before it)'}
            </li>
          ))}
        </ul>
        {readOnly ? null : (
          <Button
            variant="default"
            onClick={() =>
              onChange([...rules, { key: nextKey(rules), source: '', percent: '', fewestCis: '' }])
            }
          >
            Add a rule of the brake
          </Button>
        )}
      </div>
    </Panel>
  );
}
