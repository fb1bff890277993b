import { Textarea } from '@mantine/core';

interface Props {
  /** What is asked; undefined where there is nothing special to say. */
  label: string | undefined;
  required: boolean;
  value: string;
  /** What is wrong with it. */
  fault: string | undefined;
  onChange: (value: string) => void;
}

/** The few words that a dialog asks for: why, or what came of it. */
export function WordField({ label, required, value, fault, onChange }: Props) {
  return (
    <Textarea
      label={label}
      required={required}
      data-autofocus
      autosize
      minRows={2}
      maxLength={1000}
      value={value}
      error={fault}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
