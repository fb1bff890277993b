import type { Database } from '../../graph/database.ts';
import { defineStatement } from '../../graph/statement.ts';
import { claimsText } from '../evidence/claimsText.ts';
import { readSuccessions, successionClaim, successionId } from '../identity/settleSuccessions.ts';
import type { Succession } from '../identity/successions.ts';
import { chunksOf } from '../scan/application.ts';
import type { Discrepancy } from './verifyGraph.ts';
import type { ClaimingEvidence } from './verifyRelationships.ts';

const ofGone = defineStatement<object, { identifier: string }>('verify/identifiers-of-gone');
const allKnown = defineStatement<object, Succession & { id: string }>('verify/successions');

/** Identifiers that are looked up at once. */
const atOnce = 5_000;

/**
 * Computes anew which keys follow which, and compares it with what is known of it.
 * @returns also what follows from it for relationships
 */
export async function verifySuccessions(
  database: Database,
): Promise<{ found: Discrepancy[]; claims: ClaimingEvidence[] }> {
  const identifiers: string[] = [];
  for await (const row of database.stream<{ identifier: string }>(ofGone.text, {}))
    identifiers.push(row.identifier);
  const wanted = new Map<string, Succession>();
  for (const chunk of chunksOf(identifiers, atOnce)) {
    const successions = await database.read((transaction) => readSuccessions(transaction, chunk));
    for (const one of successions) wanted.set(successionId(one), one);
  }
  const claims = new Map<string, ClaimingEvidence>();
  for (const one of wanted.values()) {
    const { source, scope, key, claim } = successionClaim(one);
    claims.set(`${key} ${claim.to}`, { source, scope, key, claims: claimsText([claim])! });
  }
  const found: Discrepancy[] = [];
  for await (const { id, ...one } of database.stream<Succession & { id: string }>(allKnown.text, {}))
    if (!wanted.delete(id)) found.push(discrepancy(one, 'is known, and the evidence does not show it'));
  for (const one of wanted.values()) found.push(discrepancy(one, 'is shown by the evidence, and not known'));
  return { found, claims: [...claims.values()] };
}

const discrepancy = ({ source, successor, predecessor }: Succession, what: string): Discrepancy => ({
  kind: 'IDENTITY',
  subject: `${source} ${successor} ${predecessor}`,
  what: `the succession ${what}`,
});
