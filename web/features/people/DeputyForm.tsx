import { Select, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { accessEdits } from './accessEdits.ts';
import { dayBounds } from './deputyTime.ts';
import classes from './People.module.css';
import { principalChoicesQuery } from './principalsQuery.ts';
import { teamsQuery } from './teamsQuery.ts';
import { useAccessEdit } from './useAccessEdit.ts';

/** Has somebody stand in for a person or a team. */
export function DeputyForm({ onClose }: { onClose: () => void }) {
  const [deputy, setDeputy] = useState<string | null>(null);
  const [of, setOf] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const people = useQuery(principalChoicesQuery);
  const teams = useInfiniteQuery(teamsQuery());
  const edit = useAccessEdit(
    () =>
      accessEdits.nameDeputy({
        deputy: deputy ?? '',
        of: of ?? '',
        from: dayBounds(from)?.begin,
        until: dayBounds(until)?.end,
        reason: reason.trim() || undefined,
      }),
    () => 'The deputy is named.',
    onClose,
  );
  const named = teams.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []) ?? [];
  const handles = new Set(named.map(({ handle }) => handle));
  const absent = [
    { group: 'Teams', items: named.map(({ handle, name }) => ({ value: handle, label: name })) },
    // A principal with a team's handle is the team's own account.
    { group: 'People', items: (people.data ?? []).filter(({ value }) => !handles.has(value)) },
  ];
  return (
    <DialogForm
      action="Name the deputy"
      onSubmit={() => edit.mutate(undefined)}
      onCancel={onClose}
      pending={edit.isPending}
      error={edit.error}
      disabled={!deputy || !of}
    >
      <Select
        label="Who stands in"
        required
        searchable
        data-autofocus
        openOnFocus={false}
        data={people.data ?? []}
        value={deputy}
        onChange={setDeputy}
      />
      <Select
        label="For"
        description="A team, or a person who is away."
        required
        searchable
        data={absent}
        value={of}
        onChange={setOf}
      />
      <div className={classes.dates}>
        <TextInput
          type="date"
          label="First day (or from now on)"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Last day (or until ended)"
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label="Why"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
