import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { toLocalField } from './localTime.ts';

interface Props {
  name: string;
  label: string;
  /** What it shall hold, ISO 8601; what a person types stays theirs until that changes. */
  moment: string | undefined;
}

/** A field for a date and a time, by the clock of the person's device. */
export function MomentField({ name, label, moment }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = moment === undefined ? '' : toLocalField(moment);
  }, [moment]);
  return <TextInput ref={field} type="datetime-local" step={1} name={name} label={label} />;
}
