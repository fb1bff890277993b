import { Button, Select, TagsInput, TextInput } from '@mantine/core';
import { peopleSource } from '../../../server/model/people.ts';
import { anySource } from '../../../server/model/policy.ts';
import { Panel } from '../../ui/Panel.tsx';
import { classChoices } from './classChoices.ts';
import classes from './Policy.module.css';
import { nextKey, type PrecedenceDraft } from './policyDraft.ts';
import type { Policy } from './policyQuery.ts';

interface Props {
  policy: Policy;
  rules: readonly PrecedenceDraft[];
  onChange: (rules: readonly PrecedenceDraft[]) => void;
  readOnly: boolean;
}

/** Whose word goes first: the app's rules to edit, and those of the policy file below them. */
export function PrecedenceRules({ policy, rules, onChange, readOnly }: Props) {
  const change = (key: number, part: Partial<PrecedenceDraft>) =>
    onChange(rules.map((rule) => (rule.key === key ? { ...rule, ...part } : rule)));
  const fixed = policy.precedence.filter(({ layer }) => layer !== 'APP');
  return (
    <Panel title="Whose word goes first">
      <div className={classes.body}>
        <p>
          A locked value always wins, then what people say, then the first source of the most specific rule;
          without a rule the fresher word. {anySource} stands for all other sources, who come last without it.
        </p>
        <ul className={classes.rules} aria-label="Rules of precedence">
          {rules.map((rule, at) => (
            <li key={rule.key} className={classes.rule}>
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
              <TextInput
                label="Attribute"
                placeholder="Every attribute"
                value={rule.attribute}
                onChange={(event) => change(rule.key, { attribute: event.currentTarget.value })}
                readOnly={readOnly}
              />
              <TagsInput
                label="Sources, the first precedes"
                data={[
                  ...policy.sources.filter((source) => source !== peopleSource),
                  peopleSource,
                  anySource,
                ]}
                value={[...rule.sources]}
                onChange={(sources) => change(rule.key, { sources })}
                readOnly={readOnly}
              />
              {readOnly ? null : (
                <Button
                  variant="default"
                  aria-label={`Remove rule ${at + 1} of precedence`}
                  onClick={() => onChange(rules.filter(({ key }) => key !== rule.key))}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
        {rules.length + fixed.length === 0 ? <p>No rule yet: the fresher word wins.</p> : null}
        {fixed.length > 0 ? (
          <ul className={classes.fixed} aria-label="Rules of the policy file">
            {fixed.map((rule) => (
              <li key={`${rule.class} ${rule.attribute}`}>
                Policy file: {rule.class ?? 'every class'}, {rule.attribute ?? 'every attribute'}:{' '}
                {rule.sources.join(', then ')}
                {rule.holds ? '' : ' (a rule above goes before it)'}
              </li>
            ))}
          </ul>
        ) : null}
        {readOnly ? null : (
          <Button
            variant="default"
            onClick={() =>
              onChange([...rules, { key: nextKey(rules), class: null, attribute: '', sources: [] }])
            }
          >
            Add a rule of precedence
          </Button>
        )}
      </div>
    </Panel>
  );
}
