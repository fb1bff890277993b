import type { Criticality } from '../../model/ciClass.ts';
import type { InboxKind, Side } from '../../model/finding.ts';
import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** What waits for a person: which kind of thing, and which one of its kind. */
export interface InboxEntry {
  readonly kind: InboxKind;
  /** The id of the scan or finding that it is about. */
  readonly subject: string;
  /** Its place: the riskiest has the smallest. */
  readonly order: number;
}

/** Which of what waits: what is absent does not matter. */
export interface InboxRule {
  readonly kinds?: readonly InboxKind[] | null | undefined;
  readonly risks?: readonly Criticality[] | null | undefined;
  readonly class?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Or a relationship's type. */
  readonly attribute?: string | null | undefined;
  /**
   * What the caller may see, which all that it is about must be of. What is about a whole scan is then left out. Null:
   * everything.
   */
  readonly sight?: Sight | null | undefined;
}

export interface InboxCount {
  readonly kind: InboxKind;
  readonly risk: Criticality;
  readonly class: string | null;
  readonly source: string | null;
  readonly attribute: string | null;
  readonly count: number;
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

export interface FindingRow {
  readonly subject: string;
  readonly at: number;
  readonly ciId: string;
  readonly class: string;
  readonly name: string;
  readonly attribute: string;
  readonly target: string | null;
  readonly targetName: string | null;
  readonly source: string;
  readonly risk: Criticality;
  readonly dependants: number;
  readonly recorded: unknown;
  readonly observed: readonly Side[];
  readonly revision: number;
  /** The id of the approved change that explains it, where one does. */
  readonly explainedBy: string | null;
  readonly open: boolean;
  /** When, and by whom, the CI came to be what was recorded. */
  readonly recordedRevision: number | null;
  readonly recordedAt: number | null;
  readonly recordedBy: string | null;
}

export interface DecisionRow {
  readonly subject: string;
  readonly resolution: string;
  readonly by: string;
  readonly at: number;
  readonly comment: string | null;
  /** The act by which it was decided, maybe together with others. */
  readonly attempt: string;
  /** It changed the graph, too. */
  readonly effect: boolean;
  /** The change that it was put down to. */
  readonly changeId: string | null;
}

type Asked = { [Name in keyof InboxRule]-?: NonNullable<InboxRule[Name]> | null } & { pin: unknown };
const page = defineStatement<
  Asked & { afterOrder: unknown; afterSubject: string; limit: unknown },
  InboxEntry
>('inbox/open-page');
const counts = defineStatement<Asked, InboxCount>('inbox/open-counts');
type Subjects = { subjects: readonly string[] };
const heldScans = defineStatement<Subjects, HeldScanRow>('inbox/held-scans');
const duplicates = defineStatement<Subjects, DuplicateRow>('inbox/duplicates');
const quarantiningScans = defineStatement<Subjects, QuarantiningScanRow>('inbox/quarantining-scans');
const findings = defineStatement<
  Subjects & { kind: string },
  Omit<FindingRow, 'recorded' | 'observed'> & { recorded: string | null; observed: string }
>('inbox/findings');
const decisions = defineStatement<Subjects & { kind: string }, DecisionRow>('inbox/decisions');

const asked = (rule: InboxRule, pin: number): Asked => ({
  kinds: rule.kinds ?? null,
  risks: rule.risks ?? null,
  class: rule.class ?? null,
  source: rule.source ?? null,
  attribute: rule.attribute ?? null,
  sight: rule.sight ?? null,
  pin: integer(pin),
});

/** One page of what waits: one more than `first` where there is more. */
export async function readInboxPage(
  database: Database,
  { rule, pin, first }: { rule: InboxRule; pin: number; first: number },
  after: Pick<InboxEntry, 'order' | 'subject'> | undefined,
): Promise<InboxEntry[]> {
  const rows = await ask(database, page, {
    ...asked(rule, pin),
    afterOrder: integer(after?.order ?? 0),
    afterSubject: after?.subject ?? '',
    limit: integer(first + 1),
  });
  // Two lists in order, of findings and of the rest, become one.
  return rows
    .sort((one, other) => one.order - other.order || (one.subject < other.subject ? -1 : 1))
    .slice(0, first + 1);
}

/** How much waits, of each sort. */
export const countInbox = (database: Database, rule: InboxRule, pin: number): Promise<InboxCount[]> =>
  ask(database, counts, asked(rule, pin));

export const readHeldScans = (database: Database, subjects: readonly string[]) =>
  ask(database, heldScans, { subjects });
export const readDuplicates = (database: Database, subjects: readonly string[]) =>
  ask(database, duplicates, { subjects });
export const readQuarantiningScans = (database: Database, subjects: readonly string[]) =>
  ask(database, quarantiningScans, { subjects });
/** Findings of a kind, what they are about read from its JSON. */
export async function readFindings(
  database: Database,
  kind: InboxKind,
  subjects: readonly string[],
): Promise<FindingRow[]> {
  const rows = await ask(database, findings, { kind, subjects });
  return rows.map(({ recorded, observed, ...row }) => ({
    ...row,
    recorded: JSON.parse(recorded ?? 'null') as unknown,
    // Written by reconciliation as a list of sides.
    observed: JSON.parse(observed) as Side[],
  }));
}
/** What was decided about some things of one kind. */
export const readDecisions = (database: Database, kind: string, subjects: readonly string[]) =>
  ask(database, decisions, { kind, subjects });
