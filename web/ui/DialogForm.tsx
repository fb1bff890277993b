import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DialogForm.module.css';
import { FormFailure } from './FormFailure.tsx';

interface Props {
  /** What the button that does it says: "Retire it". */
  action: string;
  onSubmit: () => void;
  onCancel: () => void;
  pending: boolean;
  /** Why it could not be done, where no field says so; null for nothing. */
  error?: unknown;
  disabled?: boolean;
  children: ReactNode;
}

/** A dialog's fields with the buttons under them. */
export function DialogForm({ action, onSubmit, onCancel, pending, error, disabled, children }: Props) {
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {error ? <FormFailure error={error} /> : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={pending} disabled={disabled}>
          {action}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={pending}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
