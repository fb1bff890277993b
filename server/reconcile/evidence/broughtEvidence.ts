import { mapBreathing } from '../breath.ts';
import type { Application } from '../scan/application.ts';
import { claimsFrom, claimsText } from './claimsText.ts';
import { type EvidenceDocument, type EvidenceRow, evidenceDocument } from './evidenceDocument.ts';
import { ciIdFor, type Subject } from './subject.ts';

/** What a scan brought that claims something and of which nothing was known before, as far as its claims go. */
export interface BroughtEvidence {
  readonly subject: Subject;
  /** Whether it speaks of a CI, and not of relationships alone. */
  readonly speaks: boolean;
  /** See `claimsText`. */
  readonly claims: string;
}

/** What there is to remember of documents until their claims are settled. */
export function broughtBy(documents: readonly EvidenceDocument[]): BroughtEvidence[] {
  return documents.flatMap(({ subject, next }) => {
    const claims = claimsText(next.claims);
    return claims === null ? [] : [{ subject, speaks: next.statement !== null, claims }];
  });
}

/** Their documents, as the graph would give them but for what only other passes ask: nodes and statements. */
export function broughtDocuments(
  { source, revision }: Application,
  brought: readonly BroughtEvidence[],
): Promise<EvidenceDocument[]> {
  return mapBreathing(brought, ({ subject, speaks, claims }) => {
    const next = { statement: null, claims: claimsFrom(claims) };
    const row: EvidenceRow = {
      node: '',
      subject,
      statementHash: '',
      claimsHash: '',
      statementSince: revision,
      claimsSince: revision,
      created: revision,
      ciId: ciIdFor(source, subject),
      stale: null,
    };
    return evidenceDocument(subject, undefined, speaks ? row : undefined, next);
  });
}
