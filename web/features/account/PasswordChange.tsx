import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { changePassword } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { useAccessEdit } from '../people/useAccessEdit.ts';
import { passwordRules } from '../welcome/welcomeRules.ts';
import classes from './Account.module.css';

/** Sets another password; other sessions end by it. */
export function PasswordChange() {
  const form = useForm({
    initialValues: { current: '', password: '', again: '' },
    validate: {
      current: (value: string) => (value === '' ? 'Your current password is missing.' : null),
      ...passwordRules,
    },
  });
  const edit = useAccessEdit(
    ({ current, password }: { current: string; password: string }) => changePassword(current, password),
    () => 'Your password is changed, and your other sessions have ended.',
    () => form.reset(),
  );
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => edit.mutate(values))}>
      {edit.isError ? <FormFailure error={edit.error} /> : null}
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the current password', tabIndex: 0 }}
        {...form.getInputProps('current')}
      />
      <PasswordInput
        label="New password"
        description="10 characters or more; a few words are easiest to remember."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the new password', tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      <PasswordInput
        label="New password, again"
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the repeated password', tabIndex: 0 }}
        {...form.getInputProps('again')}
      />
      <Button type="submit" loading={edit.isPending}>
        Change the password
      </Button>
    </form>
  );
}
