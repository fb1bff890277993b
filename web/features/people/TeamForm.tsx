import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { OwnerField } from '../edit/OwnerField.tsx';
import { accessEdits } from './accessEdits.ts';
import { principalChoicesQuery } from './principalsQuery.ts';
import type { TeamRow } from './teamsQuery.ts';
import { useAccessEdit } from './useAccessEdit.ts';

interface Props {
  /** The team that is changed; absent: a new one. */
  team?: TeamRow | undefined;
  onClose: () => void;
}

/** A team's name and members. */
export function TeamForm({ team, onClose }: Props) {
  const [handle, setHandle] = useState(team?.handle ?? '');
  const [name, setName] = useState(team?.name ?? '');
  const [members, setMembers] = useState(team?.members.map((member) => member.handle) ?? []);
  const people = useQuery(principalChoicesQuery);
  const save = useAccessEdit<undefined, unknown>(
    () => {
      const given = { handle: handle.trim(), name: name.trim(), members };
      return team ? accessEdits.setTeam(given) : accessEdits.addTeam(given);
    },
    () => (team ? `${name.trim()} is changed.` : `${name.trim()} is added.`),
    onClose,
  );
  const remove = useAccessEdit(
    () => accessEdits.removeTeam(handle),
    () => `${team?.name} is removed.`,
    onClose,
  );
  return (
    <DialogForm
      action={team ? 'Save' : 'Add the team'}
      onSubmit={() => save.mutate(undefined)}
      onCancel={onClose}
      pending={save.isPending || remove.isPending}
      error={save.error ?? remove.error}
      disabled={handle.trim() === '' || name.trim() === ''}
    >
      {team ? null : (
        <OwnerField
          label="Handle"
          description="As it stands, or will, as the owner of items."
          required
          data-autofocus
          value={handle}
          onChange={setHandle}
        />
      )}
      <TextInput
        label="Name"
        required
        data-autofocus={team ? true : undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <MultiSelect
        label="Members"
        searchable
        data={people.data ?? members}
        value={members}
        onChange={setMembers}
      />
      {team ? (
        <Button
          variant="default"
          onClick={() => remove.mutate(undefined)}
          style={{ alignSelf: 'flex-start' }}
        >
          Remove the team
        </Button>
      ) : null}
    </DialogForm>
  );
}
