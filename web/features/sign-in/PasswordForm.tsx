import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signIn } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import classes from './PasswordForm.module.css';
import { useEnter } from './useEnter.ts';

interface Props {
  next: string | undefined;
  /** Under the demo's people it needs a heading of its own. */
  heading: boolean;
}

/** Handle and password. */
export function PasswordForm({ next, heading }: Props) {
  const enter = useEnter(
    ({ handle, password }: { handle: string; password: string }) => signIn(handle, password),
    next,
  );
  const form = useForm({
    initialValues: { handle: '', password: '' },
    validate: {
      handle: (value) => (value.trim() === '' ? 'Say who you are.' : null),
      password: (value) => (value === '' ? 'The password is missing.' : null),
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={form.onSubmit(({ handle, password }) => enter.mutate({ handle: handle.trim(), password }))}
      noValidate
    >
      {heading ? <h2>Or with a password</h2> : null}
      {enter.isError ? <FormFailure error={enter.error} /> : null}
      <TextInput
        label="Handle"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('handle')}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      <Button type="submit" loading={enter.isPending}>
        Sign in
      </Button>
    </form>
  );
}
