import { defineStatement, integer } from '../../graph/statement.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import type { Claim, Statement } from '../evidence/evidence.ts';
import { type BucketRange, readableSubject, type Subject } from '../evidence/subject.ts';
import type { Application } from '../scan/application.ts';

interface Row {
  readonly node: string;
  readonly subject: Subject;
  readonly ciId: string | null;
  readonly movedFrom: string | null;
  readonly created: number;
  readonly seenAt: number;
  readonly statementSince: number;
  readonly claimsSince: number;
  readonly statement: string | null;
  readonly claims: string | null;
  readonly formerNode: string | null;
  readonly former: {
    readonly statement?: string;
    readonly claims?: string;
    readonly claimsSince: number;
    readonly ciId?: string;
  } | null;
}

/** Evidence that a revision brought or changed, with what it said before. */
export interface UndoneEvidence {
  /** Neo4j's own id of the node. */
  readonly node: string;
  readonly subject: Subject;
  readonly ciId: string | null;
  /** The CI that it was first taken for in this revision, which then was found to be the other. */
  readonly movedFrom: string | null;
  readonly statementSince: number;
  readonly claimsSince: number;
  readonly statement: Statement | null;
  readonly claims: readonly Claim[];
  /** Undefined where the revision brought the evidence. */
  readonly former:
    | {
        readonly node: string;
        readonly statement: Statement | null;
        readonly claims: readonly Claim[];
        readonly claimsSince: number;
        readonly ciId: string | null;
      }
    | undefined;
}

/** A revision that is taken back, and the scan that made it. */
export interface UndoneRevision {
  readonly number: number;
  /** When the scan was received, ms since 1970. */
  readonly receivedAt: number;
  /** Of the scan that is asked about, and not of one that was undone before it. */
  readonly own: boolean;
}

/** When a scope was spoken of, ms since 1970: by scans that are undone, and by the last other that was complete. */
export interface Spoken {
  readonly undoneAt: readonly number[];
  readonly wholeAt: number;
}

const ofRevision = defineStatement<
  { scopeId: string; revision: unknown; first: unknown; beyond: unknown },
  Row
>('evidence/of-revision');

const replacedSince = defineStatement<{ scopeId: string; revision: unknown }, { subject: Subject }>(
  'evidence/replaced-since',
);

/** What stays of a revision's work since later scans have replaced it, in words. */
export async function readReplaced(application: Application, { number }: UndoneRevision): Promise<string[]> {
  const rows = await application.read((transaction) =>
    replacedSince.run(transaction, { scopeId: application.scopeId, revision: integer(number) }),
  );
  return rows.map(({ subject }) => keptText(subject, replaced));
}

/** The evidence of some buckets that a revision left as it is now, and why some of it has to stay. */
export async function readUndone(
  application: Application,
  revision: UndoneRevision,
  spoken: Spoken,
  range: BucketRange,
): Promise<{ evidence: UndoneEvidence[]; kept: string[] }> {
  const rows = await application.read((transaction) =>
    ofRevision.run(transaction, {
      scopeId: application.scopeId,
      revision: integer(revision.number),
      first: integer(range.first),
      beyond: integer(range.beyond),
    }),
  );
  const evidence: UndoneEvidence[] = [];
  const kept: string[] = [];
  for (const row of rows) {
    const because = reasonToKeep(row, revision, spoken);
    if (because === undefined) evidence.push(undoneEvidence(row));
    else kept.push(keptText(row.subject, because));
  }
  return { evidence, kept };
}

const replaced = 'a later scan says something else of it.';
const keptText = (subject: Subject, because: string) => `${readableSubject(subject)}: ${because}`;

function reasonToKeep(row: Row, revision: UndoneRevision, { undoneAt, wholeAt }: Spoken): string | undefined {
  if (Math.max(row.statementSince, row.claimsSince) > revision.number) return replaced;
  const seenLater = row.seenAt > revision.receivedAt && !undoneAt.includes(row.seenAt);
  if (seenLater || wholeAt > revision.receivedAt) return 'a later scan says it again.';
  if (row.former === null && row.created < revision.number) return 'what was said before is no longer kept.';
  return undefined;
}

function undoneEvidence(row: Row): UndoneEvidence {
  // Written by ourselves from checked records, so the shapes are known.
  const statementOf = (text: string | null | undefined) => (text ? (JSON.parse(text) as Statement) : null);
  const {
    node,
    subject,
    ciId,
    movedFrom,
    statementSince,
    claimsSince,
    statement,
    claims,
    formerNode,
    former,
  } = row;
  return {
    ...{ node, subject, ciId, movedFrom, statementSince, claimsSince },
    statement: statementOf(statement),
    claims: claimsFrom(claims),
    former:
      former === null || formerNode === null
        ? undefined
        : {
            node: formerNode,
            statement: statementOf(former.statement),
            claims: claimsFrom(former.claims),
            claimsSince: former.claimsSince,
            ciId: former.ciId ?? null,
          },
  };
}
