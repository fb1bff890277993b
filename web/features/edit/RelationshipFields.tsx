import { Autocomplete, NumberInput, Select } from '@mantine/core';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import type { Strength } from '../../../server/model/relationshipType.ts';
import { strengthWords } from '../ci/relationshipRole.ts';

/** How a relationship counts, as the fields hold it. */
export interface Counting {
  strength: Strength | null;
  group: string;
  weight: number | string;
}

interface Props {
  type: string | null;
  value: Counting;
  onChange: (value: Counting) => void;
  /** Groups that the near end has, to choose from. */
  groups: readonly string[];
  errors: Readonly<Record<string, string>>;
}

const strengths = (['HARD', 'SOFT', 'NONE'] as const).map((value) => ({
  value,
  label: strengthWords[value],
}));

/** What the failure of the far end means to the near end. */
export function RelationshipFields({ type, value, onChange, groups, errors }: Props) {
  const declared = type === null ? undefined : relationshipType(type);
  const usual = declared && `As usual: ${strengthWords[declared.strength]}`;
  const change = (part: Partial<Counting>) => onChange({ ...value, ...part });
  return (
    <>
      <Select
        label="If it fails"
        placeholder={usual ?? 'As usual for the type'}
        description={
          declared?.alternatives ? 'As usual several of this kind stand in for each other.' : undefined
        }
        data={strengths}
        value={value.strength}
        // The values are those of the choices.
        onChange={(strength) => change({ strength: strength as Strength | null })}
        error={errors.strength}
        clearable
      />
      <Autocomplete
        label="Redundancy group"
        description="Members of one group stand in for each other."
        data={[...groups]}
        value={value.group}
        onChange={(group) => change({ group })}
        error={errors.group}
      />
      <NumberInput
        label="Weight in the group"
        min={1}
        allowDecimal={false}
        value={value.weight}
        onChange={(weight) => change({ weight })}
        error={errors.weight}
      />
    </>
  );
}
