import { Link } from '@tanstack/react-router';
import type { ScansQuery } from '../../lib/generated/graphql.ts';
import { count } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ScanStateTag } from './ScanStateTag.tsx';
import classes from './ScansTable.module.css';
import { UndoScan } from './UndoScan.tsx';

type ScanRow = NonNullable<ScansQuery['scans']>['edges'][number]['node'];

const modes = { FULL: 'Full', DELTA: 'Changes', PARTIAL: 'Part' } as const;

const figure = (key: 'created' | 'updated' | 'unchanged' | 'retired' | 'quarantined', title: string) => ({
  key,
  title,
  align: 'end' as const,
  wide: true,
  cell: (scan: ScanRow) => count(scan[key]),
});

const columns: readonly Column<ScanRow>[] = [
  {
    key: 'source',
    title: 'Source and scope',
    cell: (scan) => (
      <>
        <Link to="/scans" search={{ source: scan.source }} className={classes.source}>
          {scan.source}
        </Link>
        <div className={classes.scope}>{scan.scope}</div>
      </>
    ),
  },
  {
    key: 'mode',
    title: 'Kind',
    wide: true,
    cell: (scan) => (
      <>
        {modes[scan.mode]}
        <div className={classes.scope}>generation {count(scan.generation)}</div>
      </>
    ),
  },
  {
    key: 'state',
    title: 'State',
    cell: (scan) => (
      <>
        <ScanStateTag state={scan.state} />
        {scan.inboxItem === null ? null : (
          <div>
            <Link to="/inbox">Decide in the inbox</Link>
          </div>
        )}
        {scan.revision === null ? null : <div className={classes.scope}>revision {count(scan.revision)}</div>}
      </>
    ),
  },
  figure('created', 'New'),
  figure('updated', 'Changed'),
  figure('unchanged', 'Unchanged'),
  figure('retired', 'Gone'),
  figure('quarantined', 'Set aside'),
  { key: 'when', title: 'When', cell: (scan) => <RelativeTime at={scan.receivedAt} /> },
];

const undo: Column<ScanRow> = {
  key: 'undo',
  title: 'Take back',
  cell: (scan) => <UndoScan scan={scan} />,
};

/** The scans with their counts; whoever may change the graph can undo them. */
export function ScansTable({ rows, mayUndo }: { rows: readonly ScanRow[]; mayUndo: boolean }) {
  return (
    <DataTable
      label="Scans, the latest first"
      columns={mayUndo ? [...columns, undo] : columns}
      rows={rows}
      keyOf={({ id }) => id}
    />
  );
}
