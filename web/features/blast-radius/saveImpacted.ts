import { csv } from '../../graph/csv.ts';
import { download } from '../../graph/download.ts';
import type { ImpactedRow } from './analysis.ts';

/** Gives the impacted CIs as a file; those that the viewer may not see stand in it without a name. */
export function saveImpacted(rows: readonly ImpactedRow[]): void {
  const titles = [
    'State',
    'Name',
    'Class',
    'Hops',
    'Because',
    'Capacity',
    'Minutes',
    'Spare lost',
    'Owner',
    'Criticality',
    'Verdict',
    'Last seen',
    'Id',
  ];
  const lines = rows.map((row) => [
    row.state,
    row.ci?.name ?? 'Not yours to see',
    row.ci?.class,
    row.distance,
    row.because,
    row.capacity,
    row.durationMinutes,
    row.redundancyLost ? 'yes' : 'no',
    row.owner ?? row.ci?.owner,
    row.ci?.criticality,
    row.verdict,
    row.ci?.lastSeenAt,
    row.ci?.id,
  ]);
  download('linchpin-blast-radius.csv', csv(titles, lines));
}
