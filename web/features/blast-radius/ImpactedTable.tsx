import { classLabel } from '../../lib/classLabel.ts';
import { quantity } from '../../lib/quantity.ts';
import { CiIcon } from '../../ui/CiIcon.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import tableClasses from '../explore/ExploreTables.module.css';
import type { ImpactedRow } from './analysis.ts';
import classes from './BlastView.module.css';
import { capacityWords, verdictWords } from './rowWords.ts';

interface Props {
  rows: readonly ImpactedRow[];
  selected?: string;
  onSelect: (id: string) => void;
}

/** Impacted CIs with their reasons; a name lights its chain in the graph and opens it beside. */
export function ImpactedTable({ rows, selected, onSelect }: Props) {
  const columns: Column<ImpactedRow>[] = [
    {
      key: 'state',
      title: 'State',
      cell: (row) => (
        <>
          <StateSign state={row.state} />
          <div className={classes.small}>{capacityWords(row)}</div>
        </>
      ),
    },
    {
      key: 'name',
      title: 'Name',
      cell: ({ ci, because }) => (
        <>
          {ci ? (
            <span className={tableClasses.cell}>
              <CiIcon className={ci.class} />
              <button
                type="button"
                className={tableClasses.select}
                aria-pressed={ci.id === selected}
                onClick={() => onSelect(ci.id)}
              >
                {ci.name}
              </button>
            </span>
          ) : (
            <i>Not yours to see</i>
          )}
          <div className={classes.small}>{because}</div>
        </>
      ),
    },
    { key: 'class', title: 'Class', wide: true, cell: ({ ci }) => (ci ? classLabel(ci.class) : '') },
    {
      key: 'distance',
      title: 'Distance',
      wide: true,
      cell: ({ distance }) => (distance === 0 ? 'acted on' : quantity(distance ?? 0, 'hop')),
    },
    { key: 'owner', title: 'Owner', wide: true, cell: (row) => row.owner ?? row.ci?.owner ?? '' },
    { key: 'verdict', title: 'Evidence', wide: true, cell: (row) => verdictWords(row.verdict).word },
  ];
  return (
    <DataTable
      label="All impacted items"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.ci?.id ?? `${row.owner} ${row.because} ${rows.indexOf(row)}`}
    />
  );
}
