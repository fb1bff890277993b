import { classLabel, inWords } from '../../lib/classLabel.ts';
import type { FindCisQuery } from '../../lib/generated/graphql.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { Owner } from '../../ui/Owner.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';

type FoundCi = NonNullable<FindCisQuery['cis']>['edges'][number]['node'];

/** The CIs found; the words searched for are marked in their names. */
export function FoundTable({ rows, words }: { rows: readonly FoundCi[]; words: string }) {
  const columns: Column<FoundCi>[] = [
    {
      key: 'name',
      title: 'Name',
      cell: (ci) => (
        <CiLink ci={ci}>
          <Highlight text={ci.name} words={words} />
        </CiLink>
      ),
    },
    { key: 'class', title: 'Class', cell: (ci) => classLabel(ci.class) },
    { key: 'status', title: 'Status', cell: (ci) => <CiStatusTag status={ci.status} /> },
    {
      key: 'criticality',
      title: 'Criticality',
      wide: true,
      cell: (ci) => (ci.criticality ? inWords(ci.criticality) : null),
    },
    { key: 'owner', title: 'Owner', wide: true, cell: (ci) => <Owner handle={ci.owner} nobody="" /> },
    {
      key: 'seen',
      title: 'Last seen',
      wide: true,
      cell: (ci) => (ci.lastSeenAt ? <RelativeTime at={ci.lastSeenAt} /> : 'Never'),
    },
  ];
  return <DataTable label="Configuration items" columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
