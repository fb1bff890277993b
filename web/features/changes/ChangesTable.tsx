import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Person } from '../../ui/Person.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { ChangeStateTag } from './ChangeStateTag.tsx';
import type { ChangeRow } from './changesQuery.ts';
import { kindWords } from './stateWords.ts';
import { windowWords } from './windowWords.ts';

const columns: readonly Column<ChangeRow>[] = [
  { key: 'title', title: 'Change', cell: (change) => <ChangeLink change={change} /> },
  { key: 'state', title: 'State', cell: ({ state }) => <ChangeStateTag state={state} /> },
  { key: 'kind', title: 'Kind', wide: true, cell: ({ kind }) => kindWords[kind] },
  { key: 'window', title: 'When', wide: true, cell: ({ start, end }) => windowWords(start, end) },
  {
    key: 'requester',
    title: 'Asked for by',
    wide: true,
    cell: ({ requester }) => <Person handle={requester} />,
  },
  { key: 'opened', title: 'Opened', wide: true, cell: ({ openedAt }) => <RelativeTime at={openedAt} /> },
];

/** Changes with their states and windows. */
export function ChangesTable({ rows }: { rows: readonly ChangeRow[] }) {
  return <DataTable label="Changes" columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
