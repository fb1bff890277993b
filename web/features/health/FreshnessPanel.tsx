import { Link } from '@tanstack/react-router';
import { classPlural } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './HealthPage.module.css';
import type { Health } from './healthQuery.ts';
import { Share } from './Share.tsx';

type Row = Health['freshness'][number];

const columnsFor = (source: string | undefined): Column<Row>[] => [
  {
    key: 'class',
    title: 'Class',
    cell: (row) => (
      <Link to="/search" search={{ class: [row.class], source }}>
        {classPlural(row.class)}
      </Link>
    ),
  },
  { key: 'days', title: 'Due within', align: 'end', wide: true, cell: ({ days }) => quantity(days, 'day') },
  {
    key: 'fresh',
    title: 'Seen in time',
    align: 'end',
    cell: ({ fresh, total }) => <Share part={fresh} of={total} />,
  },
  {
    key: 'unseen',
    title: 'Not seen',
    align: 'end',
    cell: (row) =>
      row.fresh === row.total ? (
        <span className={classes.nothing}>None</span>
      ) : (
        <Link
          to="/search"
          search={{ class: [row.class], unseen: 'yes', source }}
          aria-label={`${classPlural(row.class)} not seen in time: ${count(row.total - row.fresh)}`}
        >
          {count(row.total - row.fresh)}
        </Link>
      ),
  },
];

/** How many items of each class somebody has named within the class's time, the worst first. */
export function FreshnessPanel({ health, source }: { health: Health; source: string | undefined }) {
  const rows = [...health.freshness].sort(
    (one, other) => one.fresh / one.total - other.fresh / other.total || other.total - one.total,
  );
  return (
    <Panel title="Freshness by class">
      <DataTable
        label="Freshness by class"
        columns={columnsFor(source)}
        rows={rows}
        keyOf={(row) => row.class}
      />
    </Panel>
  );
}
