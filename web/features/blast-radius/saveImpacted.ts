import { csvLines, csvStart } from '../../graph/csv.ts';
import { download } from '../../graph/download.ts';
import type { ImpactedRow } from './analysis.ts';
import { hiddenWords } from './hiddenWords.ts';

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

/**
 * Gives the impacted CIs as a file; those that the viewer may not see stand in it without a name. A page at a time
 * becomes text, so that the browser can show and do other things meanwhile.
 * @param onProgress how many are read so far
 * @throws what reading throws, also when it is given up
 */
export async function saveImpacted(
  pages: AsyncIterable<readonly ImpactedRow[]>,
  onProgress: (read: number) => void,
): Promise<void> {
  const parts = [csvStart(titles)];
  let read = 0;
  for await (const page of pages) {
    parts.push(csvLines(page.map(cells)));
    read += page.length;
    onProgress(read);
  }
  download('linchpin-blast-radius.csv', new Blob(parts, { type: 'text/csv' }));
}

function cells(row: ImpactedRow) {
  return [
    row.state,
    row.ci?.name ?? hiddenWords(row.owner),
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
  ];
}
