import { useQuery } from '@tanstack/react-query';
import { count } from '../../lib/quantity.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { useNow } from '../../ui/useNow.ts';
import { danglingQuery } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { toldBy, verb } from './chainWords.ts';

/** What a decommissioning leaves pointing at nothing: backups, monitors, owners, documents. */
export function DanglingPanel({ search }: { search: BlastRadiusSearch }) {
  const answer = useQuery(danglingQuery(search));
  const now = useNow();
  const list = answer.data;
  return (
    <Panel
      title="Left pointing at nothing"
      aside={list ? count(list.totalCount) : undefined}
      foot={
        list && list.totalCount > list.edges.length ? (
          <span>
            Showing {count(list.edges.length)} of {count(list.totalCount)}.
          </span>
        ) : undefined
      }
    >
      {answer.isError ? (
        <ErrorState
          error={answer.error}
          what="The list could not be loaded"
          onRetry={() => void answer.refetch()}
        />
      ) : !list ? (
        <RowsLoading rows={3} />
      ) : list.edges.length === 0 ? (
        <EmptyState title="Nothing: no relationship without failure ends here." />
      ) : (
        <DataTable
          label="Relationships left dangling"
          rows={list.edges.map(({ node }) => node)}
          keyOf={({ id }) => id}
          columns={[
            { key: 'from', title: 'Item', cell: ({ from }) => <CiLink ci={from} /> },
            { key: 'type', title: 'Relationship', cell: ({ type }) => verb(type) },
            { key: 'to', title: 'To', cell: ({ to }) => <CiLink ci={to} /> },
            { key: 'told', title: 'Known because', wide: true, cell: (each) => toldBy(each, now) },
          ]}
        />
      )}
    </Panel>
  );
}
