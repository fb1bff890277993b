import { Textarea } from '@mantine/core';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** Why something is done, for those who come later. */
export function ReasonField({ value, onChange, error, autoFocus }: Props) {
  return (
    <Textarea
      label="Why (the history will show it)"
      required
      data-autofocus={autoFocus}
      maxLength={1000}
      autosize
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
