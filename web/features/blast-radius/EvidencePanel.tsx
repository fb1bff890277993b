import { useQuery } from '@tanstack/react-query';
import { count } from '../../lib/quantity.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useNow } from '../../ui/useNow.ts';
import { type Analysis, drawnQuery } from './analysis.ts';
import classes from './BlastView.module.css';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { toldBy, verb } from './chainWords.ts';
import { evidenceOf } from './evidence.ts';

interface Props {
  analysis: Analysis;
  search: BlastRadiusSearch;
  onClose: () => void;
}

const atMost = 100;

/** What the answer rests on, the doubtful first. */
export function EvidencePanel({ analysis, search, onClose }: Props) {
  const read = useQuery(drawnQuery(search));
  const now = useNow();
  const rows = evidenceOf([
    ...analysis.services.edges.map(({ node }) => node),
    ...(read.data?.edges.map(({ node }) => node) ?? []),
  ]);
  return (
    <Panel
      title="What this rests on"
      aside={
        <button type="button" className={classes.plain} onClick={onClose}>
          Close
        </button>
      }
      foot={
        <span>
          Showing {count(Math.min(rows.length, atMost))} relationships in the chains; the verdict uses all{' '}
          {count(analysis.summary.evidence)} relationships and groups.
        </span>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title="No relationship: only what is acted on is hit." />
      ) : (
        <DataTable
          label="Relationships that the answer rests on"
          rows={rows.slice(0, atMost)}
          keyOf={({ id }) => id}
          columns={[
            { key: 'from', title: 'Item', cell: ({ from }) => from.name },
            { key: 'type', title: 'Relationship', cell: ({ type }) => verb(type) },
            { key: 'to', title: 'To', cell: ({ to }) => to.name },
            { key: 'told', title: 'Known because', wide: true, cell: (each) => toldBy(each, now) },
          ]}
        />
      )}
    </Panel>
  );
}
