import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptInvitation } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { DoorPage } from '../sign-in/DoorPage.tsx';
import forms from '../sign-in/PasswordForm.module.css';
import { useEnter } from '../sign-in/useEnter.ts';
import { passwordRules, welcomeRules } from '../welcome/welcomeRules.ts';
import { type InvitedPerson, invitedPersonQuery } from './invitedPerson.ts';

/**
 * Where an invitation's link leads: the person sets a password. The link's secret stands after the #, so that it is
 * never sent with the page's address nor written into a log.
 */
export function InvitationPage() {
  usePageTitle('Invitation');
  const [secret] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const person = useQuery({ ...invitedPersonQuery(secret), enabled: secret !== '' });
  if (secret === '')
    return (
      <DoorPage title="Invitation">
        <EmptyState title="This link is not whole.">
          <p>Copy the whole link that you were given, with everything after the # sign, and open it again.</p>
        </EmptyState>
      </DoorPage>
    );
  if (person.isError)
    return (
      <DoorPage title="Invitation">
        <ErrorState error={person.error} what="This link does not lead in" />
      </DoorPage>
    );
  if (person.isPending)
    return (
      <DoorPage title="Invitation">
        <RowsLoading rows={3} />
      </DoorPage>
    );
  return (
    <DoorPage title={person.data.newPassword ? 'Choose a new password' : 'You are invited'}>
      <InvitationForm secret={secret} person={person.data} />
    </DoorPage>
  );
}

function InvitationForm({ secret, person }: { secret: string; person: InvitedPerson }) {
  const enter = useEnter(acceptInvitation, undefined);
  const form = useForm({
    initialValues: { name: person.name, password: '', again: '' },
    validate: { name: welcomeRules.name, ...passwordRules },
  });
  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={form.onSubmit(({ name, password }) => enter.mutate({ secret, name: name.trim(), password }))}
    >
      {enter.isError ? <FormFailure error={enter.error} /> : null}
      <TextInput label="Handle" autoComplete="username" readOnly value={person.handle} />
      <TextInput
        label="Your name"
        description="As others see it beside what you do."
        autoComplete="name"
        {...form.getInputProps('name')}
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
