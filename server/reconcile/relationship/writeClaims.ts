import { integer, type Runner } from '../../graph/statement.ts';
import { claimsText } from '../evidence/claimsText.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { claimAgain, createClaimsOnly, setEvidenceAside } from '../evidence/evidenceStatements.ts';
import { bucketOf, sourceKeyOf } from '../evidence/subject.ts';
import type { Application } from '../scan/application.ts';

/** Writes the claims into their evidence. */
export async function writeClaims(
  application: Application,
  transaction: Runner,
  chunk: readonly EvidenceDocument[],
): Promise<void> {
  const { source, scope, scopeId, generation, at, revision } = application;
  const again: object[] = [];
  const first: object[] = [];
  const aside: string[] = [];
  for (const { subject, row, next, nextClaimsHash } of chunk) {
    const said = {
      claims: claimsText(next.claims),
      claimsHash: nextClaimsHash,
      claimsSince: integer(revision),
      seenAt: integer(at),
      generation: integer(generation),
    };
    if (row) {
      again.push({ node: row.node, evidence: said });
      if (row.statementSince < revision && row.claimsSince < revision) aside.push(row.node);
    } else {
      first.push({
        evidence: {
          ...said,
          sourceKey: sourceKeyOf(source, subject),
          scopeId,
          bucket: integer(bucketOf(subject)),
          source,
          scope,
          key: subject,
          statementHash: '',
          statementSince: integer(0),
          created: integer(revision),
        },
      });
    }
  }
  if (aside.length > 0)
    await setEvidenceAside.run(transaction, { nodes: aside, revision: integer(revision) });
  if (again.length > 0) await claimAgain.run(transaction, { rows: again });
  if (first.length > 0) await createClaimsOnly.run(transaction, { rows: first });
}
