import { hash } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Claim } from '../evidence/evidence.ts';
import { lookupOf, lookupText, readableSubject, type Subject, scopeIdOf } from '../evidence/subject.ts';
import { storedClaim } from './relationshipState.ts';
import type { ClaimChange } from './writeRelationships.ts';

const awaiting = defineStatement<
  { awaited: string[] },
  { id: string; source: string; scope: string; subject: string; claim: string; seenAt: number }
>('pending/awaiting');
const keep = defineStatement<{ rows: object[] }, never>('pending/keep', {
  PENDING_PROPERTIES: {
    names: ['awaits', 'awaitsReadable', 'source', 'scope', 'scopeId', 'subject', 'seenAt', 'type', 'claim'],
    form: 'set',
    from: 'row',
    to: 'p',
  },
});
const drop = defineStatement<{ ids: string[] }, never>('pending/drop');

/** A claim that waits, by who makes it and what it relates. */
const pendingId = ({ type, claim: [source, scope, , subject, to] }: ClaimChange): string =>
  hash('sha1', [source, scope, subject, type, to].join('\u0000'), 'base64url');

/** Pending claims, of whichever source, that wait for one of these lookups. */
export async function claimsAwaiting(transaction: Runner, awaited: Iterable<string>): Promise<ClaimChange[]> {
  const lookups = [...new Set(awaited)];
  const rows = lookups.length > 0 ? await awaiting.run(transaction, { awaited: lookups }) : [];
  return rows.map((row) => {
    const claim = JSON.parse(row.claim) as Claim;
    return {
      source: row.source,
      type: claim.type,
      claim: storedClaim(row.source, row.scope, row.seenAt, row.subject, claim),
      drop: false,
      own: false,
    };
  });
}

/** A claim of which an end is not known, with the subject that it waits for. */
export interface WaitingClaim {
  readonly change: ClaimChange;
  readonly awaits: Subject;
}

/** Keeps claims until their ends are known. */
export async function keepPending(transaction: Runner, waiting: readonly WaitingClaim[]): Promise<void> {
  if (waiting.length > 0) await keep.run(transaction, { rows: waiting.map(pendingRow) });
}

/** Claims that wait no longer. */
export async function dropPending(transaction: Runner, changes: readonly ClaimChange[]): Promise<void> {
  if (changes.length > 0) await drop.run(transaction, { ids: changes.map(pendingId) });
}

function pendingRow({ change, awaits }: WaitingClaim): object {
  const { type, claim } = change;
  const [source, scope, seenAt, subject, to, strength, group, weight, confidence, refused] = claim;
  return {
    id: pendingId(change),
    awaits: lookupText(lookupOf(awaits, source)),
    awaitsReadable: readableSubject(awaits),
    source,
    scope,
    scopeId: scopeIdOf(source, scope),
    subject,
    seenAt: integer(seenAt),
    type,
    claim: JSON.stringify({ type, to, strength, group, weight, confidence, section: '', refused }),
  };
}
