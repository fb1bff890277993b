import { count } from '../../lib/quantity.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { impactStates } from './blastRadiusSearch.ts';
import classes from './Differences.module.css';
import type { Counts } from './sentence.ts';

interface Sums extends Counts {
  readonly services: Counts;
}

interface Props {
  before: Sums;
  after: Sums;
  titles: readonly [before: string, after: string];
}

const numberOf = (counts: Counts, state: (typeof impactStates)[number]) =>
  ({ DOWN: counts.down, DEGRADED: counts.degraded, AT_RISK: counts.atRisk })[state];

/** Services and all items by state on both sides, with how many more or fewer. */
export function CountsTable({ before, after, titles }: Props) {
  const rows = impactStates.map((state) => ({
    state,
    services: [numberOf(before.services, state), numberOf(after.services, state)] as const,
    all: [numberOf(before, state), numberOf(after, state)] as const,
  }));
  return (
    <div className={classes.counts}>
      <DataTable
        label={`Counts: ${titles[0]} and ${titles[1]}`}
        rows={rows}
        keyOf={({ state }) => state}
        columns={[
          { key: 'state', title: 'State', cell: ({ state }) => <StateSign state={state} /> },
          { key: 'services', title: 'Services', cell: ({ services }) => <Change sides={services} /> },
          { key: 'all', title: 'All items', cell: ({ all }) => <Change sides={all} /> },
        ]}
      />
    </div>
  );
}

function Change({ sides: [before, after] }: { sides: readonly [before: number, after: number] }) {
  const more = after - before;
  return (
    <span className={classes.figure}>
      {count(before)} → {count(after)}
      {more === 0 ? '' : ` (${count(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'})`}
    </span>
  );
}
