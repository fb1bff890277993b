import type { ScanMode } from '../../model/scanRecord.ts';
import {
  type Claim,
  claimKey,
  claimOf,
  type Evidence,
  noEvidence,
  partOf,
  type Said,
  type StatementPart,
  sortedClaims,
} from './evidence.ts';
import { subjectOf } from './subject.ts';

/** How a scan's lines change what was known. */
export interface ScanTerms {
  readonly source: string;
  readonly mode: ScanMode;
  /** A full scan that may retire and withdraw: `end` said complete, no `error` came, every line's key was legible. */
  readonly complete: boolean;
  /** The sections that a partial scan replaces. */
  readonly sections: readonly string[];
}

/** Whether the outcome depends on what was known before, or on the scan's own lines alone. */
export function needsPrevious(terms: ScanTerms, said: Said): boolean {
  return !(terms.mode === 'full' && terms.complete) || said.protected;
}

/**
 * What a source's evidence on one subject is after a scan (ingest.md, "mode").
 * @param previous what was known; not read where `needsPrevious` says no
 */
export function foldEvidence(previous: Evidence, said: Said, terms: ScanTerms): Evidence {
  if (terms.mode === 'partial') return replaceSections(previous, said, terms);
  const afresh = !needsPrevious(terms, said);
  const start = afresh ? noEvidence : previous;
  let parts: Record<string, StatementPart> | null = start.statement ? { ...start.statement } : null;
  const claims = new Map<string, Claim>(start.claims.map((claim) => [claimKey(claim), claim]));
  let renewed = afresh;
  for (const { line } of said.lines) {
    if (line.record === 'ci') {
      // The first line of a scan replaces what was known in full; further ones add their sections to it.
      parts = { ...(renewed ? parts : null), [line.section ?? '']: partOf(line) };
      renewed = true;
    } else if (line.record === 'relation') {
      const claim = claimOf(line, terms.source);
      claims.set(claimKey(claim), claim);
    } else if ('key' in line) {
      parts = null;
      claims.clear();
      renewed = true;
    } else {
      claims.delete(claimKey({ type: line.relation.type, to: subjectOf(line.relation.to, terms.source) }));
    }
  }
  return { statement: parts, claims: sortedClaims(claims.values()) };
}

/** A partial scan: the listed sections of the keys it names are replaced, nothing else is touched. */
function replaceSections(previous: Evidence, said: Said, terms: ScanTerms): Evidence {
  if (previous.statement === null && previous.claims.length === 0) return noEvidence;
  const listed = new Set(terms.sections);
  const kept = (section: string) => !listed.has(section);
  const parts: Record<string, StatementPart> = Object.fromEntries(
    Object.entries(previous.statement ?? {}).filter(([section]) => said.protected || kept(section)),
  );
  const claims = new Map(
    previous.claims
      .filter((claim) => said.protected || kept(claim.section))
      .map((claim) => [claimKey(claim), claim]),
  );
  for (const { line } of said.lines) {
    // A CI that this evidence does not know is not made by a part of it.
    if (line.record === 'ci' && previous.statement) parts[line.section ?? ''] = partOf(line);
    if (line.record === 'relation') {
      const claim = claimOf(line, terms.source);
      claims.set(claimKey(claim), claim);
    }
  }
  // Sections may go, the CI stays: its base is not for a partial scan to remove.
  const statement = Object.keys(parts).length > 0 ? parts : previous.statement;
  return { statement, claims: sortedClaims(claims.values()) };
}
