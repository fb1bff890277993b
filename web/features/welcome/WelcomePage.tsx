import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { welcome } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { DoorPage } from '../sign-in/DoorPage.tsx';
import forms from '../sign-in/PasswordForm.module.css';
import { useEnter } from '../sign-in/useEnter.ts';
import { welcomeRules } from './welcomeRules.ts';

/**
 * Where the one-time link leads: the first administrator sets a password. The link's secret stands after the #, so
 * that it is never sent with the page's address nor written into a log.
 */
export function WelcomePage() {
  usePageTitle('Welcome');
  const [secret] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  if (secret === '')
    return (
      <DoorPage title="Welcome">
        <EmptyState title="This link is not whole.">
          <p>
            Copy the whole line that the server printed when it started, with everything after the # sign, and
            open it again.
          </p>
        </EmptyState>
      </DoorPage>
    );
  return (
    <DoorPage title="You are the first administrator">
      <WelcomeForm secret={secret} />
    </DoorPage>
  );
}

function WelcomeForm({ secret }: { secret: string }) {
  const enter = useEnter(welcome, undefined);
  const form = useForm({
    initialValues: { handle: 'admin', name: '', password: '', again: '' },
    validate: welcomeRules,
  });
  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={form.onSubmit(({ handle, name, password }) =>
        enter.mutate({ secret, handle: handle.trim(), name: name.trim(), password }),
      )}
    >
      {enter.isError ? <FormFailure error={enter.error} /> : null}
      <TextInput
        label="Your name"
        description="As others see it beside what you do."
        autoComplete="name"
        {...form.getInputProps('name')}
      />
      <TextInput
        label="Handle"
        description="Short, for signing in, without spaces."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('handle')}
      />
      <PasswordInput
        label="Password"
        description="10 characters or more; a few words are easiest to remember."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      <PasswordInput
        label="Password, again"
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show the repeated password', tabIndex: 0 }}
        {...form.getInputProps('again')}
      />
      <Button type="submit" loading={enter.isPending}>
        Set the password and sign in
      </Button>
    </form>
  );
}
