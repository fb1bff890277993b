import { Link } from '@tanstack/react-router';
import { classPlural } from '../../lib/classLabel.ts';
import { count, quantity } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './HealthPage.module.css';
import type { Health } from './healthQuery.ts';
import { Share } from './Share.tsx';

type Row = Health['completeness'][number];

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
  { key: 'total', title: 'Items', align: 'end', wide: true, cell: ({ total }) => count(total) },
  {
    key: 'complete',
    title: 'Complete',
    align: 'end',
    cell: ({ complete, total }) => <Share part={complete} of={total} />,
  },
  { key: 'gaps', title: 'What is missing', cell: (row) => <Gaps row={row} source={source} /> },
];

/** What each class's declaration expects of its items, and how many lack it. */
export function CompletenessPanel({ health, source }: { health: Health; source: string | undefined }) {
  const lacking = health.completeness.reduce((sum, { total, complete }) => sum + total - complete, 0);
  return (
    <Panel title="Completeness" aside={`${quantity(lacking, 'item lacks', 'items lack')} something`}>
      <DataTable
        label="Completeness by class"
        columns={columnsFor(source)}
        rows={health.completeness}
        keyOf={(row) => row.class}
      />
    </Panel>
  );
}

function Gaps({ row, source }: { row: Row; source: string | undefined }) {
  const gaps = row.gaps.filter((gap) => gap.count > 0);
  if (gaps.length === 0) return <span className={classes.nothing}>Nothing</span>;
  return (
    <ul className={classes.gaps}>
      {gaps.map((gap) => (
        <li key={gap.label}>
          <Link to="/search" search={{ class: [row.class], lacks: [...gap.lacks], source }}>
            {gap.label}: {count(gap.count)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
