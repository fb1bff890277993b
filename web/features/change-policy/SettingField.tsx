import { NumberInput, Select } from '@mantine/core';
import { policySettings } from '../../../server/model/change/changePolicy.ts';
import { criticalities } from '../../../server/model/ciClass.ts';
import { currency } from '../../../server/model/currency.ts';
import { inWords } from '../../lib/classLabel.ts';
import type { PolicyOnChanges } from './changePolicyQuery.ts';

type Setting = PolicyOnChanges['settings'][number];

interface Props {
  setting: Setting;
  /** What the app decides; undefined: nothing. */
  value: unknown;
  onChange: (value: unknown) => void;
  readOnly: boolean;
}

const layerNames = {
  APP: 'decided here',
  POLICY_FILE: 'from the policy file',
  BUILT_IN: 'built in',
} as const;

const shown = (value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'Yes'
      : 'No'
    : typeof value === 'string'
      ? inWords(value)
      : `${value}`;

/** One setting; empty leaves it to the policy file or the program. */
export function SettingField({ setting, value, onChange, readOnly }: Props) {
  const { name, beneath, layer } = setting;
  const { kind, label, least, most } = policySettings[name];
  const common = {
    label: kind === 'AMOUNT' ? `${label} (${currency()})` : label,
    description: `Now ${shown(setting.value).toLowerCase()}, ${layerNames[layer]}`,
    placeholder: shown(beneath),
    readOnly,
  };
  if (kind === 'LEVEL' || kind === 'SWITCH') {
    const choices: readonly (boolean | string)[] = kind === 'LEVEL' ? criticalities : [true, false];
    return (
      <Select
        {...common}
        data={choices.map((choice) => ({ value: `${choice}`, label: shown(choice) }))}
        value={value === undefined ? null : `${value}`}
        onChange={(chosen) => onChange(choices.find((choice) => `${choice}` === chosen))}
        clearable
      />
    );
  }
  return (
    <NumberInput
      {...common}
      min={least}
      max={most}
      step={kind === 'SHARE' ? 0.05 : kind === 'AMOUNT' ? 1_000 : 1}
      allowDecimal={kind !== 'COUNT'}
      value={typeof value === 'number' ? value : ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : undefined)}
    />
  );
}
