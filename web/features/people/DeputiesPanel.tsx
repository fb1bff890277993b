import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { accessEdits } from './accessEdits.ts';
import { DeputyForm } from './DeputyForm.tsx';
import { type DeputyRow, deputiesQuery } from './deputiesQuery.ts';
import { deputyTime } from './deputyTime.ts';
import { ListPanel } from './ListPanel.tsx';
import classes from './People.module.css';
import { useAccessEdit } from './useAccessEdit.ts';

const columns: readonly Column<DeputyRow>[] = [
  {
    key: 'deputy',
    title: 'Who',
    cell: ({ deputy, of, ofName, ofTeam }) => (
      <div className={classes.who}>
        {deputy.name} for {ofName}
        <div className={classes.dim}>
          {deputy.handle} for {ofTeam ? 'the team ' : ''}
          {of}
        </div>
      </div>
    ),
  },
  { key: 'when', title: 'When', cell: ({ from, until }) => deputyTime(from, until ?? null, Date.now()) },
  { key: 'why', title: 'Why', wide: true, cell: ({ reason }) => reason },
  { key: 'by', title: 'Decided by', wide: true, cell: ({ namedBy }) => namedBy },
];

/** Who stands in for whom, now or to come. */
export function DeputiesPanel({ mayChange }: { mayChange: boolean }) {
  const list = useInfiniteQuery(deputiesQuery);
  const [naming, setNaming] = useState(false);
  const end: Column<DeputyRow> = {
    key: 'end',
    title: 'End',
    align: 'end',
    cell: (row) => <EndDeputy row={row} />,
  };
  return (
    <>
      <ListPanel
        title="Who stands in"
        what="The deputies"
        list={list}
        none="Nobody stands in for anybody."
        hint={
          <p>A deputy acts for the items of a person who is away, or of a team. Roles do not come with it.</p>
        }
        actions={
          mayChange ? (
            <Button size="compact-sm" onClick={() => setNaming(true)}>
              Name a deputy
            </Button>
          ) : null
        }
      >
        {(rows) => (
          <DataTable
            label="Who stands in"
            columns={mayChange ? [...columns, end] : columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListPanel>
      <Dialog title="Name a deputy" opened={naming} onClose={() => setNaming(false)}>
        <DeputyForm onClose={() => setNaming(false)} />
      </Dialog>
    </>
  );
}

function EndDeputy({ row }: { row: DeputyRow }) {
  const edit = useAccessEdit(
    () => accessEdits.endDeputy(row.id),
    () => `${row.deputy.name} no longer stands in for ${row.ofName}.`,
  );
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={edit.isPending}
      aria-label={`End: ${row.deputy.name} for ${row.ofName}`}
      onClick={() => edit.mutate(undefined)}
    >
      End
    </Button>
  );
}
