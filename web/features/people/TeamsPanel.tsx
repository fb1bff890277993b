import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ListPanel } from './ListPanel.tsx';
import classes from './People.module.css';
import { TeamForm } from './TeamForm.tsx';
import { type TeamRow, teamsQuery } from './teamsQuery.ts';

const columns: readonly Column<TeamRow>[] = [
  {
    key: 'team',
    title: 'Team',
    cell: ({ name, handle }) => (
      <div className={classes.who}>
        {name}
        <div className={classes.dim}>{handle}</div>
      </div>
    ),
  },
  {
    key: 'members',
    title: 'Members',
    cell: ({ members }) =>
      members.map(({ name }) => name).join(', ') || <span className={classes.dim}>nobody yet</span>,
  },
];

/** The teams, whose members act for the items that name the team as their owner. */
export function TeamsPanel({ mayChange }: { mayChange: boolean }) {
  const list = useInfiniteQuery(teamsQuery());
  const [adding, setAdding] = useState(false);
  const [changed, setChanged] = useState<TeamRow>();
  const change: Column<TeamRow> = {
    key: 'change',
    title: 'Change',
    align: 'end',
    cell: (team) => (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Change ${team.name}`}
        onClick={() => setChanged(team)}
      >
        Change
      </Button>
    ),
  };
  return (
    <>
      <ListPanel
        title="Teams"
        what="The teams"
        list={list}
        none="There is no team yet."
        hint={<p>A team’s members act for the items that name its handle as their owner.</p>}
        actions={
          mayChange ? (
            <Button size="compact-sm" onClick={() => setAdding(true)}>
              Add a team
            </Button>
          ) : null
        }
      >
        {(rows) => (
          <DataTable
            label="Teams"
            columns={mayChange ? [...columns, change] : columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListPanel>
      <Dialog title="Add a team" opened={adding} onClose={() => setAdding(false)}>
        <TeamForm onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog
        title={changed ? `Change ${changed.name}` : ''}
        opened={changed !== undefined}
        onClose={() => setChanged(undefined)}
      >
        <TeamForm team={changed} onClose={() => setChanged(undefined)} />
      </Dialog>
    </>
  );
}
