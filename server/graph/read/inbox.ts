import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** What waits for a person: which kind of thing, and which one of its kind. */
export interface InboxEntry {
  readonly kind: string;
  /** The riskiest is 0. */
  readonly rank: number;
  /** The id of the scan or finding that it is about. */
  readonly subject: string;
  /** ms since 1970 */
  readonly at: number;
}

export interface HeldScanRow {
  readonly subject: string;
  readonly at: number;
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  readonly retiring: number;
  readonly of: number;
  readonly reason: string;
  readonly state: string;
  readonly ciIds: readonly string[];
}

export interface DuplicateRow {
  readonly subject: string;
  readonly at: number;
  readonly identifier: string;
  readonly ciIds: readonly string[];
}

export interface QuarantiningScanRow {
  readonly subject: string;
  readonly at: number;
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  readonly total: number;
  /** The scan's answer, as JSON. */
  readonly answer: string;
}

export interface DecisionRow {
  readonly subject: string;
  readonly resolution: string;
  readonly by: string;
  readonly at: number;
  readonly comment: string | null;
}

type Open = { kinds: readonly string[] | null; pin: unknown };
const page = defineStatement<
  Open & { afterRank: unknown; afterAt: unknown; afterSubject: string | null; limit: unknown },
  InboxEntry
>('inbox/open-page');
const count = defineStatement<Open, { total: number }>('inbox/open-count');
type Subjects = { subjects: readonly string[] };
const heldScans = defineStatement<Subjects, HeldScanRow>('inbox/held-scans');
const duplicates = defineStatement<Subjects, DuplicateRow>('inbox/duplicates');
const quarantiningScans = defineStatement<Subjects, QuarantiningScanRow>('inbox/quarantining-scans');
const decisions = defineStatement<Subjects & { kind: string }, DecisionRow>('inbox/decisions');

/** One page of what waits: one more than `first` where there is more. */
export const readInboxPage = (
  database: Database,
  { kinds, pin, first }: { kinds: readonly string[] | null; pin: number; first: number },
  after: { rank: number; at: number; subject: string } | undefined,
): Promise<InboxEntry[]> =>
  ask(database, page, {
    kinds,
    pin: integer(pin),
    afterRank: after ? integer(after.rank) : null,
    afterAt: after ? integer(after.at) : null,
    afterSubject: after?.subject ?? null,
    limit: integer(first + 1),
  });

/** How much waits, of some kinds or of all. */
export async function countInbox(
  database: Database,
  kinds: readonly string[] | null,
  pin: number,
): Promise<number> {
  const [row] = await ask(database, count, { kinds, pin: integer(pin) });
  return row?.total ?? 0;
}

export const readHeldScans = (database: Database, subjects: readonly string[]) =>
  ask(database, heldScans, { subjects });
export const readDuplicates = (database: Database, subjects: readonly string[]) =>
  ask(database, duplicates, { subjects });
export const readQuarantiningScans = (database: Database, subjects: readonly string[]) =>
  ask(database, quarantiningScans, { subjects });
/** What was decided about some things of one kind. */
export const readDecisions = (database: Database, kind: string, subjects: readonly string[]) =>
  ask(database, decisions, { kind, subjects });
