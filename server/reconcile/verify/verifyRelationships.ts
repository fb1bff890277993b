import type { Database } from '../../graph/database.ts';
import { defineStatement } from '../../graph/statement.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import { claimName, isWithinOneCi, storedClaim } from '../relationship/relationshipState.ts';
import { ResolvedReferences } from '../relationship/resolvedReferences.ts';
import { resolveReferences } from '../relationship/resolveReferences.ts';
import { storedClaimFrom } from '../relationship/storedClaimText.ts';
import { chunksOf } from '../scan/application.ts';
import type { Discrepancy } from './verifyGraph.ts';

export interface ClaimingEvidence {
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  /** See `claimsText`. */
  readonly claims: string;
}

const claiming = defineStatement<object, ClaimingEvidence>('verify/claims');
const present = defineStatement<object, { id: string; claims: readonly string[] }>('verify/relationships');

/** Evidence whose references are looked up at once. */
const atOnce = 5_000;

/**
 * Each relationship carries exactly the claims of the evidence whose ends lead to its CIs.
 * @param concluded what Linchpin says itself, beside the sources
 */
export async function verifyRelationships(
  database: Database,
  concluded: readonly ClaimingEvidence[],
): Promise<{ count: number; found: Discrepancy[] }> {
  const { made: expected, open } = await claimsByRelationship(database, concluded);
  const found: Discrepancy[] = [];
  let count = 0;
  for await (const { id, claims } of database.stream<{ id: string; claims: readonly string[] }>(
    present.text,
    {},
  )) {
    count++;
    const wanted = expected.get(id) ?? new Set<string>();
    expected.delete(id);
    const [type] = id.split(' ');
    const names = claims.map((text) => claimName(type!, storedClaimFrom(text)));
    const carried = new Set(names.filter((name) => !open.has(name)));
    if (wanted.symmetricDifference(carried).size > 0)
      found.push({
        kind: 'RELATIONSHIP',
        subject: id,
        what: `carries ${carried.size} claims, and the evidence makes ${wanted.size}`,
      });
  }
  for (const [id, wanted] of expected)
    found.push({ kind: 'RELATIONSHIP', subject: id, what: `is missing, with ${wanted.size} claims` });
  return { count, found };
}

/**
 * The names of the claims on each relationship, as the evidence makes them. Those by an identifier that several CIs
 * hold by now are open: they stand where they stood before it came to that.
 */
async function claimsByRelationship(database: Database, concluded: readonly ClaimingEvidence[]) {
  const evidence = [...concluded];
  for await (const row of database.stream<ClaimingEvidence>(claiming.text, {})) evidence.push(row);
  const made = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const chunk of chunksOf(evidence, atOnce)) {
    const claims = chunk.flatMap(({ source, scope, key, claims: text }) =>
      claimsFrom(text).map((claim) => ({
        type: claim.type,
        claim: storedClaim(source, scope, 0, key, claim),
      })),
    );
    const find = await database.read((transaction) =>
      resolveReferences(
        { resolved: new ResolvedReferences() },
        transaction,
        claims.flatMap(({ claim }) => [
          { subject: claim[3], source: claim[0] },
          { subject: claim[4], source: claim[0] },
        ]),
      ),
    );
    for (const { type, claim } of claims) {
      const [from, to] = [find(claim[3], claim[0]), find(claim[4], claim[0])];
      if (!from || !to) open.add(claimName(type, claim));
      if (!from || !to || isWithinOneCi(claim, from.ciId, to.ciId)) continue;
      const id = `${type} ${from.ciId} ${to.ciId}`;
      made.set(id, (made.get(id) ?? new Set()).add(claimName(type, claim)));
    }
  }
  return { made, open };
}
