import type { Database } from '../../graph/database.ts';
import {
  type DuplicateRow,
  type HeldScanRow,
  type QuarantiningScanRow,
  readDecisions,
  readDuplicates,
  readHeldScans,
  readQuarantiningScans,
} from '../../graph/read/inbox.ts';
import type { ScanAnswer } from '../../reconcile/scanFrame.ts';
import { type InboxItem, type InboxKind, type InboxResolution, inboxItemId } from './inboxItem.ts';

type Described = Pick<InboxItem, 'subject' | 'title' | 'ciIds' | 'at' | 'detail' | 'resolutions'>;

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
      const resolutions = decision ? [] : item.resolutions;
      return [item.subject, { ...item, kind, id: inboxItemId({ ...item, kind }), resolutions, decision }];
    }),
  );
}

async function describe(
  database: Database,
  kind: InboxKind,
  subjects: readonly string[],
): Promise<Described[]> {
  if (kind === 'BRAKE') return (await readHeldScans(database, subjects)).map(brake);
  if (kind === 'DUPLICATE') return (await readDuplicates(database, subjects)).map(duplicate);
  if (kind === 'QUARANTINED') return (await readQuarantiningScans(database, subjects)).map(quarantined);
  return [];
}

const brake = ({ subject, at, ciIds, state, ...detail }: HeldScanRow): Described => ({
  ...{ subject, at, ciIds, detail },
  title: `${detail.retiring} of ${detail.of} CIs of ${detail.source}, ${detail.scope}, would go`,
  resolutions: state === 'HELD' ? ['ACCEPT', 'REFUSE'] : [],
});

function duplicate({ subject, at, identifier, ciIds }: DuplicateRow): Described {
  const [kind, ...value] = identifier.split(':');
  return {
    ...{ subject, at, ciIds, detail: { identifier } },
    title: `${ciIds.length} CIs have the same ${kind}, ${value.join(':')}`,
    resolutions: ['KEEP_APART', 'MERGE'],
  };
}

function quarantined({ subject, at, total, answer, ...scan }: QuarantiningScanRow): Described {
  // Written by ourselves when the scan was published.
  const { quarantined: lines } = JSON.parse(answer) as ScanAnswer;
  return {
    ...{ subject, at, ciIds: [], detail: { ...scan, total, lines } },
    title: `${total} ${total === 1 ? 'record' : 'records'} of ${scan.source}, ${scan.scope}, could not be used`,
    resolutions: ['ACCEPT'],
  };
}
