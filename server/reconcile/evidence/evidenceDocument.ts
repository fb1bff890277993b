import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { mapBreathing } from '../breath.ts';
import type { Application } from '../scan/application.ts';
import { claimsFrom } from './claimsText.ts';
import {
  claimsHash,
  type Evidence,
  noEvidence,
  type Said,
  type Statement,
  statementHash,
} from './evidence.ts';
import { foldEvidence, needsPrevious } from './foldEvidence.ts';
import { type BucketRange, type Subject, sourceKeyOf } from './subject.ts';

/** What the graph holds of one piece of evidence, without its content. */
export interface EvidenceRow {
  /** Neo4j's own id of the node. */
  readonly node: string;
  readonly subject: Subject;
  readonly statementHash: string;
  readonly claimsHash: string;
  /** Revisions in which either part took its present form, and in which the evidence first came. */
  readonly statementSince: number;
  readonly claimsSince: number;
  readonly created: number;
  readonly ciId: string | null;
  /** Its source had not named it for its class's time. */
  readonly stale: boolean | null;
}

/** One subject of a scan: what is known of it, and what will be. */
export interface EvidenceDocument {
  readonly subject: Subject;
  readonly said: Said | undefined;
  readonly row: EvidenceRow | undefined;
  readonly next: Evidence;
  readonly nextStatementHash: string;
  readonly nextClaimsHash: string;
}

type Scoped = { scopeId: string };
const inBuckets = defineStatement<Scoped & { first: unknown; beyond: unknown }, EvidenceRow>(
  'evidence/in-buckets',
);
const bySubjects = defineStatement<Scoped & { sourceKeys: string[] }, EvidenceRow>('evidence/by-subjects');
const contents = defineStatement<
  { nodes: string[] },
  { node: string; statement: string | null; claims: string | null }
>('evidence/contents');

/** The subjects of a scope that fall into a bucket and of which something is said. */
export async function subjectsInBucket(runner: Runner, scopeId: string, bucket: number): Promise<Subject[]> {
  const range = { first: integer(bucket), beyond: integer(bucket + 1) };
  const rows = await inBuckets.run(runner, { scopeId, ...range });
  return rows.flatMap((row) => (row.statementHash !== '' || row.claimsHash !== '' ? [row.subject] : []));
}

/** The content of some evidence by its nodes. */
export async function readContents(
  transaction: Parameters<typeof contents.run>[0],
  nodes: string[],
): Promise<Map<string, Evidence>> {
  const rows = nodes.length > 0 ? await contents.run(transaction, { nodes }) : [];
  return new Map(
    rows.map(({ node, statement, claims }) => [
      node,
      {
        // Written by ourselves from checked records, so the shape is known.
        statement: statement === null ? null : (JSON.parse(statement) as Statement),
        claims: claimsFrom(claims),
      },
    ]),
  );
}

/**
 * The documents of some buckets of a scan: all it names and, where the scan may retire, all it does not name any more.
 */
export async function readDocuments(
  application: Application,
  range: BucketRange,
  said: ReadonlyMap<Subject, Said>,
): Promise<EvidenceDocument[]> {
  const { scopeId, source, terms } = application;
  // What a scan read beside another does not name any more is among what it says, as nothing.
  const retiring = terms.mode === 'full' && terms.complete && !application.beside;
  return application.readAhead(async (transaction) => {
    const rows = !retiring
      ? await bySubjects.run(transaction, {
          scopeId,
          sourceKeys: [...said.keys()].map((subject) => sourceKeyOf(source, subject)),
        })
      : await inBuckets.run(transaction, {
          scopeId,
          first: integer(range.first),
          beyond: integer(range.beyond),
        });
    const bySubject = new Map(rows.map((row) => [row.subject, row]));
    const wanted: string[] = [];
    for (const [subject, lines] of said) {
      const row = bySubject.get(subject);
      if (row && needsPrevious(terms, lines)) wanted.push(row.node);
    }
    const known = await readContents(transaction, wanted);
    const documents = await mapBreathing(said, ([subject, lines]) => {
      const row = bySubject.get(subject);
      const named = lines.lines.length > 0 || lines.protected;
      return evidenceDocument(
        subject,
        named ? lines : undefined,
        row,
        foldEvidence((row && known.get(row.node)) ?? noEvidence, lines, terms),
      );
    });
    if (retiring) {
      for (const row of rows) {
        const gone = !said.has(row.subject) && (row.statementHash !== '' || row.claimsHash !== '');
        if (gone) documents.push(evidenceDocument(row.subject, undefined, row, noEvidence));
      }
    }
    return documents;
  });
}

/** Whether a revision brought the evidence and its claims with it: they are settled after all CIs are there. */
export const cameWithClaims = ({ row }: EvidenceDocument, revision: number): boolean =>
  row !== undefined &&
  row.created === revision &&
  row.claimsSince === revision &&
  // Evidence that speaks of no CI gets its claims when they are settled.
  row.ciId !== null;

/** Of what is known of a subject and what a scan says of it. */
export function evidenceDocument(
  subject: Subject,
  said: Said | undefined,
  row: EvidenceRow | undefined,
  next: Evidence,
): EvidenceDocument {
  let ofStatement: string | undefined;
  let ofClaims: string | undefined;
  return {
    subject,
    said,
    row,
    next,
    // Made once somebody asks: each pass asks for one of them.
    get nextStatementHash() {
      ofStatement ??= statementHash(next.statement);
      return ofStatement;
    },
    get nextClaimsHash() {
      ofClaims ??= claimsHash(next.claims);
      return ofClaims;
    },
  };
}
