import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Attribute, unitOf } from '../../../server/model/attribute.ts';
import { inWords } from '../../lib/classLabel.ts';
import type { FieldValue } from './fieldValue.ts';
import { OwnerField } from './OwnerField.tsx';

/** What Mantine's form hands to a field; it knows the value's type no better than this. */
export interface FieldProps {
  value?: FieldValue | null;
  onChange?: (value: unknown) => void;
  error?: ReactNode;
  'data-path'?: string;
}

interface Props extends FieldProps {
  name: string;
  attribute: Attribute;
  /** What others say of it. */
  description?: ReactNode;
  placeholder?: string | undefined;
  disabled?: boolean;
}

const yesOrNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** A field for a value of an attribute's declared type. */
export function AttributeField({ name, attribute, description, value, ...rest }: Props) {
  const { type, label, help, min, max } = attribute;
  const unit = unitOf(attribute);
  const common = {
    ...rest,
    label: unit ? `${label} (${unit})` : label,
    description: description ?? help,
    // What others say is about what was typed, so it stands under it.
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  };
  const text = typeof value === 'string' ? value : '';
  if (name === 'owner') return <OwnerField {...common} value={text} />;
  switch (type) {
    case 'choice':
      return <Select {...common} data={choicesOf(name, attribute, text)} value={text || null} clearable />;
    case 'boolean':
      return <Select {...common} data={yesOrNo} value={text || null} clearable />;
    case 'integer':
    case 'number':
      return (
        <NumberInput
          {...common}
          value={Array.isArray(value) ? '' : (value ?? '')}
          allowDecimal={type === 'number'}
          // What is out of bounds stays as it was typed, for whoever typed it to see.
          {...{ min, max, clampBehavior: 'none' as const }}
          hideControls
        />
      );
    case 'list':
      return <TagsInput {...common} value={Array.isArray(value) ? value : []} clearable />;
    default:
      // A moment, which a day's field could not show, stays a text.
      return (
        <TextInput {...common} type={type === 'date' && text.length <= 10 ? 'date' : 'text'} value={text} />
      );
  }
}

/** Retiring asks why, so it has a way of its own. */
function choicesOf(name: string, { choices = [] }: Attribute, value: string) {
  return choices
    .filter((choice) => name !== 'lifecycle' || choice !== 'RETIRED' || value === 'RETIRED')
    .map((choice) => ({ value: choice, label: inWords(choice) }));
}
