import { Select } from '@mantine/core';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { classChoices } from '../../lib/classChoices.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import classes from './ClassPicker.module.css';

interface Props {
  value: string | undefined;
  onChange: (className: string) => void;
  error?: string | undefined;
}

/** The class of something to record, found by a part of its label, by family. */
export function ClassPicker({ value, onChange, error }: Props) {
  return (
    <Select
      label="Class"
      description={value ? ciClass(value)?.summary : 'What kind of thing it is; its fields follow from it.'}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="Server, database, contract…"
      data={classChoices()}
      value={value ?? null}
      onChange={(name) => {
        if (name) onChange(name);
      }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <CiIcon className={option.value} />
          <span>
            {option.label}
            <small>{ciClass(option.value)?.summary}</small>
          </span>
        </span>
      )}
      leftSection={value ? <CiIcon className={value} /> : undefined}
      nothingFoundMessage="No class fits."
      maxDropdownHeight={360}
      searchable
      allowDeselect={false}
      error={error}
      required
    />
  );
}
