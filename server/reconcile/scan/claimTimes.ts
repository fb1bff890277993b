import { defineStatement, type Runner } from '../../graph/statement.ts';
import { claimsFrom } from '../evidence/claimsText.ts';
import type { Claim } from '../evidence/evidence.ts';
import { sourceKeyOf } from '../evidence/subject.ts';
import type { UndoneEvidence } from '../undo/undoneEvidence.ts';
import type { Application } from './application.ts';

interface Version {
  readonly sourceKey: string;
  readonly since: number;
  readonly claims: string | null;
  readonly at: number | null;
}
const claimsBefore = defineStatement<{ sourceKeys: string[]; scopeId: string }, Version>(
  'evidence/claims-before',
);

/**
 * When former claims took the form that they had before an undone revision, ms since 1970: a claim is as old as the
 * first of the versions, one after the other, that hold it unchanged.
 */
export async function readClaimTimes(
  { source, scopeId }: Application,
  runner: Runner,
  chunk: readonly UndoneEvidence[],
): Promise<(evidence: UndoneEvidence, claim: Claim) => number> {
  const sourceKeys = chunk.map(({ subject }) => sourceKeyOf(source, subject));
  const rows = sourceKeys.length > 0 ? await claimsBefore.run(runner, { sourceKeys, scopeId }) : [];
  const versions = Map.groupBy(
    rows.map(({ claims, ...version }) => ({
      ...version,
      claims: new Set(claimsFrom(claims).map((one) => JSON.stringify(one))),
    })),
    ({ sourceKey }) => sourceKey,
  );
  for (const list of versions.values()) list.sort((one, other) => other.since - one.since);
  return ({ subject, former }, claim) => {
    const text = JSON.stringify(claim);
    let at = 0;
    for (const version of versions.get(sourceKeyOf(source, subject)) ?? []) {
      if (version.since > (former?.claimsSince ?? 0)) continue;
      if (!version.claims.has(text)) break;
      at = version.at ?? at;
    }
    return at;
  };
}
