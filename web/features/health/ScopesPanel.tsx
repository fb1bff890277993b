import { Link } from '@tanstack/react-router';
import { count, quantity } from '../../lib/quantity.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Health } from './healthQuery.ts';
import { rhythm } from './share.ts';

type Row = Health['scopes'][number];

const columns: Column<Row>[] = [
  {
    key: 'scope',
    title: 'Source and scope',
    cell: ({ source, scope }) => (
      <Link to="/scans" search={{ source }}>
        {source}, {scope}
      </Link>
    ),
  },
  { key: 'records', title: 'Records', align: 'end', wide: true, cell: ({ records }) => count(records) },
  {
    key: 'full',
    title: 'Last complete scan',
    cell: ({ fullSeenAt, overdue }) => (
      <>
        {fullSeenAt ? <RelativeTime at={fullSeenAt} /> : 'Never'}{' '}
        {overdue ? <Tag tone="stale">overdue</Tag> : null}
      </>
    ),
  },
  {
    key: 'rhythm',
    title: 'Comes',
    wide: true,
    cell: ({ rhythmMinutes }) => (rhythmMinutes === null ? 'Too few scans to say' : rhythm(rhythmMinutes)),
  },
  { key: 'seen', title: 'Last scan', wide: true, cell: ({ seenAt }) => <RelativeTime at={seenAt} /> },
];

/** When each source last saw its part of the world whole, and whether it is late by its own rhythm. */
export function ScopesPanel({ health }: { health: Health }) {
  const { scopes, scopesTotal, scopesOverdue } = health;
  return (
    <Panel
      title="Freshness by source"
      aside={
        scopesOverdue > 0 ? `${count(scopesOverdue)} of ${quantity(scopesTotal, 'scope')} overdue` : null
      }
      foot={
        scopes.length < scopesTotal ? `Showing ${count(scopes.length)} of ${count(scopesTotal)}` : undefined
      }
    >
      {scopes.length === 0 ? (
        <EmptyState title="No source has sent anything yet.">
          <p>
            A scan comes in by the command line, for example <code>npx linchpin scan kubernetes FILE…</code>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          label="Freshness by source"
          columns={columns}
          rows={scopes}
          keyOf={({ source, scope }) => `${source} ${scope}`}
        />
      )}
    </Panel>
  );
}
