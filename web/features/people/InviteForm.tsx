import { MultiSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../../server/model/principal.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { accessEdits, type Link } from './accessEdits.ts';
import { LinkShown } from './LinkShown.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { teamsQuery } from './teamsQuery.ts';
import { useAccessEdit } from './useAccessEdit.ts';

/** Makes a person with roles and teams, then shows the link to hand to them. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const [handle, setHandle] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['VIEWER']);
  const [teams, setTeams] = useState<string[]>([]);
  const [link, setLink] = useState<Link>();
  const known = useInfiniteQuery(teamsQuery());
  const edit = useAccessEdit(
    () => accessEdits.invite({ handle: handle.trim(), name: name.trim() || undefined, roles, teams }),
    () => `${name.trim() || handle.trim()} is invited.`,
    setLink,
  );
  if (link) return <LinkShown link={link} onClose={onClose} />;
  const choices = known.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  return (
    <DialogForm
      action="Make the link"
      onSubmit={() => edit.mutate(undefined)}
      onCancel={onClose}
      pending={edit.isPending}
      error={edit.error}
      disabled={handle.trim() === '' || roles.length === 0}
    >
      <TextInput
        label="Handle"
        description="Short, for signing in and as an owner, without spaces."
        required
        data-autofocus
        autoCapitalize="none"
        spellCheck={false}
        value={handle}
        onChange={(event) => setHandle(event.currentTarget.value)}
      />
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <RoleChoice value={roles} onChange={setRoles} />
      {choices.length > 0 ? (
        <MultiSelect
          label="Teams"
          searchable
          data={choices.map((team) => ({ value: team.handle, label: team.name }))}
          value={teams}
          onChange={setTeams}
        />
      ) : null}
    </DialogForm>
  );
}
