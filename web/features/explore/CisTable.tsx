import { Button } from '@mantine/core';
import { useState } from 'react';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './ExploreTables.module.css';
import type { ExploredCi } from './neighbourhood.ts';

interface Props {
  cis: readonly ExploredCi[];
  selected?: string;
  onSelect: (id: string) => void;
}

const step = 50;

/** The view's CIs; a name selects it in the graph as well. */
export function CisTable({ cis, selected, onSelect }: Props) {
  const [shown, setShown] = useState(step);
  const columns: Column<ExploredCi>[] = [
    {
      key: 'name',
      title: 'Name',
      cell: (ci) => (
        <span className={classes.cell}>
          <CiIcon className={ci.class} />
          <button
            type="button"
            className={classes.select}
            aria-pressed={ci.id === selected}
            onClick={() => onSelect(ci.id)}
          >
            {ci.name}
          </button>
        </span>
      ),
    },
    { key: 'class', title: 'Class', cell: (ci) => classLabel(ci.class) },
    { key: 'status', title: 'Status', cell: (ci) => <CiStatusTag status={ci.status} /> },
    { key: 'owner', title: 'Owner', wide: true, cell: (ci) => ci.owner },
    {
      key: 'criticality',
      title: 'Criticality',
      wide: true,
      cell: (ci) => (ci.criticality ? inWords(ci.criticality) : null),
    },
    {
      key: 'seen',
      title: 'Last seen',
      wide: true,
      cell: (ci) => (ci.lastSeenAt ? <RelativeTime at={ci.lastSeenAt} /> : 'Never'),
    },
    {
      key: 'relationships',
      title: 'Relationships',
      align: 'end',
      wide: true,
      cell: (ci) => count(ci.relationships.totalCount),
    },
  ];
  return (
    <>
      <DataTable
        label="Items in this view"
        columns={columns}
        rows={cis.slice(0, shown)}
        keyOf={({ id }) => id}
      />
      {cis.length > shown ? (
        <div className={classes.foot}>
          <Button size="xs" variant="default" onClick={() => setShown(shown + step)}>
            Show {count(Math.min(step, cis.length - shown))} more of {count(cis.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
