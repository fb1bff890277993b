import type { Database } from '../../graph/database.ts';
import {
  type DuplicateRow,
  type HeldScanRow,
  type InboxEntry,
  type QuarantiningScanRow,
  readDecisions,
  readDuplicates,
  readFindings,
  readHeldScans,
  readQuarantiningScans,
} from '../../graph/read/inbox.ts';
import { type InboxKind, type InboxResolution, inboxKinds } from '../../model/finding.ts';
import type { ScanAnswer } from '../../reconcile/scan/scanFrame.ts';
import { describeFinding } from './describeFinding.ts';
import { type InboxItem, inboxItemId } from './inboxItem.ts';

type Described = Omit<InboxItem, 'id' | 'kind' | 'decision' | 'explainedBy'>;

/** Entries as items, in their order; a query for each kind among them, not for each item. */
export async function readEntries(
  database: Database,
  entries: readonly InboxEntry[],
): Promise<{ entry: InboxEntry; item: InboxItem }[]> {
  const present = inboxKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const found = new Map(
    await Promise.all(
      present.map(async (kind) => {
        const subjects = entries.filter((entry) => entry.kind === kind).map(({ subject }) => subject);
        return [kind, await readInboxItems(database, kind, subjects)] as const;
      }),
    ),
  );
  return entries.flatMap((entry) => {
    const item = found.get(entry.kind)?.get(entry.subject);
    return item ? [{ entry, item }] : [];
  });
}

/** Things of one kind as items; what is not there any more is left out. */
export async function readInboxItems(
  database: Database,
  kind: InboxKind,
  subjects: readonly string[],
): Promise<Map<string, InboxItem>> {
  const [described, decisions] = await Promise.all([
    describe(database, kind, subjects),
    readDecisions(database, kind, subjects),
  ]);
  const decided = new Map(decisions.map((row) => [row.subject, row]));
  return new Map(
    described.map((item) => {
      const row = decided.get(item.subject);
      // It was held against what can be decided when it was written.
      const decision = row && { ...row, resolution: row.resolution as InboxResolution };
      const explainedBy = decision?.changeId ?? item.finding?.explainedBy ?? null;
      const resolutions = decision || explainedBy !== null ? [] : item.resolutions;
      const id = inboxItemId({ ...item, kind });
      return [item.subject, { ...item, kind, id, resolutions, decision, explainedBy }];
    }),
  );
}

async function describe(
  database: Database,
  kind: InboxKind,
  subjects: readonly string[],
): Promise<Described[]> {
  switch (kind) {
    case 'BRAKE':
      return (await readHeldScans(database, subjects)).map(brake);
    case 'DUPLICATE':
      return (await readDuplicates(database, subjects)).map(duplicate);
    case 'QUARANTINED':
      return (await readQuarantiningScans(database, subjects)).map(quarantined);
    default:
      return (await readFindings(database, kind, subjects)).map((row) => describeFinding(kind, row));
  }
}

const brake = ({ subject, at, ciIds, state, ...detail }: HeldScanRow): Described => ({
  ...{ subject, at, ciIds, detail, risk: 'CRITICAL' },
  title: `${detail.retiring} of ${detail.of} CIs of ${detail.source}, ${detail.scope}, would go`,
  resolutions: state === 'HELD' ? ['ACCEPT', 'REFUSE'] : [],
});

/** As many as one merge may make one; of more the first are shown. */
const mostNamed = 50;

function duplicate({ subject, at, identifier, ciIds }: DuplicateRow): Described {
  const [kind, ...value] = identifier.split(':');
  return {
    ...{ subject, at, ciIds: ciIds.slice(0, mostNamed), risk: 'HIGH' },
    detail: { identifier, of: ciIds.length },
    title: `${ciIds.length} CIs have the same ${kind}, ${value.join(':')}`,
    resolutions: ciIds.length > mostNamed ? ['KEEP_APART'] : ['KEEP_APART', 'MERGE'],
  };
}

function quarantined({ subject, at, total, answer, ...scan }: QuarantiningScanRow): Described {
  // Written by ourselves when the scan was published.
  const { quarantined: lines } = JSON.parse(answer) as ScanAnswer;
  return {
    ...{ subject, at, ciIds: [], detail: { ...scan, total, lines }, risk: 'MEDIUM' },
    title: `${total} ${total === 1 ? 'record' : 'records'} of ${scan.source}, ${scan.scope}, could not be used`,
    resolutions: ['ACCEPT'],
  };
}
