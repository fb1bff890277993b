import type {
  BeginRecord,
  CiRecord,
  ErrorRecord,
  RelationRecord,
  ScanRecord,
} from '../server/model/scanRecord.ts';
import { label } from './label.ts';
import type { Finding, Tally } from './source.ts';

/** What a scan found beside its records. */
export interface ScanTally {
  cis: number;
  relations: number;
  errors: string[];
  remarks: string[];
  /** Counted by the source's own kinds. */
  readonly folded: Map<string, number>;
  readonly withoutClass: Map<string, number>;
}

export function emptyTally(): ScanTally {
  return { cis: 0, relations: 0, errors: [], remarks: [], folded: new Map(), withoutClass: new Map() };
}

function lineOf(finding: CiRecord | RelationRecord | ErrorRecord): ScanRecord {
  if (finding.record === 'ci') {
    return finding.name === undefined ? finding : { ...finding, name: label(finding.name, 1000) };
  }
  if (finding.record === 'relation') return finding;
  const message = finding.message.slice(0, 10_000);
  return finding.section === undefined
    ? { record: 'error', message }
    : { record: 'error', section: label(finding.section, 200), message };
}

function add(tally: ScanTally, { kind: given, as, count = 1 }: Tally): void {
  if (as === 'ci') return;
  const kind = label(given, 200);
  const counts = as === 'folded' ? tally.folded : tally.withoutClass;
  counts.set(kind, (counts.get(kind) ?? 0) + count);
}

/**
 * The lines of a scan around what a source found: `begin`, the records, and an `end` that counts them. It is
 * complete when no section failed (ingest.md). What is no line goes into the tally.
 */
export function* scanRecords(
  begin: BeginRecord,
  findings: Iterable<Finding>,
  tally: ScanTally,
): Generator<ScanRecord> {
  yield begin;
  for (const finding of findings) {
    if (finding.record === 'tally') add(tally, finding);
    else if (finding.record === 'remark') tally.remarks.push(label(finding.message, 1000));
    else {
      if (finding.record === 'ci') tally.cis += 1;
      else if (finding.record === 'relation') tally.relations += 1;
      else tally.errors.push(label(`${finding.section ?? 'Source'}: ${finding.message}`, 1000));
      yield lineOf(finding);
    }
  }
  const withoutClass = Object.fromEntries([...tally.withoutClass].sort(([a], [b]) => (a < b ? -1 : 1)));
  yield {
    record: 'end',
    cis: tally.cis,
    relations: tally.relations,
    complete: tally.errors.length === 0,
    ...(tally.withoutClass.size > 0 && { withoutClass }),
  };
}
