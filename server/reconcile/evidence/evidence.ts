import { hash } from 'node:crypto';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import type { Confidence, Strength } from '../../model/relationshipType.ts';
import type { CiLine, RelationLine, SubjectLine } from '../scan/scanLine.ts';
import { type Subject, subjectOf } from './subject.ts';

/**
 * What one section of a source's data says of a CI; the section '' holds what was said without one. A person's note on
 * a CI has no class, and no name unless it gives one.
 */
export interface StatementPart {
  readonly class: string;
  readonly name: string;
  /** Kind to values, as the source wrote them. */
  readonly identifiers: Readonly<Record<string, readonly string[]>>;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly redundancy: readonly RedundancyDeclaration[];
}

/** What a source says of a CI, by section. */
export type Statement = Readonly<Record<string, StatementPart>>;

/** What a source says of a relationship that begins at a subject. */
export interface Claim {
  readonly type: string;
  readonly to: Subject;
  readonly strength: Strength | null;
  readonly group: string | null;
  readonly weight: number;
  readonly confidence: Confidence;
  readonly section: string;
  /** A person says that the relationship is not there, whoever else claims it. */
  readonly refused?: true;
}

/** All that one (source, scope) says of one subject. */
export interface Evidence {
  readonly statement: Statement | null;
  /** In order of (type, to). */
  readonly claims: readonly Claim[];
}

export const noEvidence: Evidence = { statement: null, claims: [] };

/** The lines of a scan about one subject, in their order. */
export interface Said {
  readonly lines: readonly { readonly number: number; readonly line: SubjectLine }[];
  /** A line about it was quarantined: what was known of it before must not be lost. */
  readonly protected: boolean;
}

export const claimKey = (claim: { type: string; to: Subject }): string => `${claim.type} ${claim.to}`;

export function partOf(line: CiLine): StatementPart {
  return {
    class: line.class,
    name: line.name ?? line.key,
    identifiers: line.identifiers ?? {},
    attributes: line.attributes ?? {},
    redundancy: line.redundancy ?? [],
  };
}

export function claimOf(line: RelationLine, source: string): Claim {
  return {
    type: line.type,
    to: subjectOf(line.to, source),
    strength: line.strength ?? null,
    group: line.group ?? null,
    weight: line.weight ?? 1,
    confidence: line.confidence ?? 'OBSERVED',
    section: line.section ?? '',
    ...(line.refused ? { refused: true } : {}),
  };
}

/** The statement of all sections as one: what was said without a section first, then section by section. */
export function wholeStatement(statement: Statement): StatementPart {
  const names = Object.keys(statement).sort();
  const [first, ...rest] = names.map((name) => statement[name]!);
  if (!first) throw new Error('A statement has at least one part.');
  if (rest.length === 0) return first;
  return rest.reduce<StatementPart>(
    (whole, part) => ({
      class: whole.class,
      name: whole.name,
      identifiers: mergeIdentifiers(whole.identifiers, part.identifiers),
      attributes: { ...whole.attributes, ...part.attributes },
      redundancy: [...whole.redundancy, ...part.redundancy],
    }),
    first,
  );
}

function mergeIdentifiers(one: StatementPart['identifiers'], other: StatementPart['identifiers']) {
  const merged: Record<string, readonly string[]> = { ...one };
  for (const [kind, values] of Object.entries(other))
    merged[kind] = [...new Set([...(merged[kind] ?? []), ...values])];
  return merged;
}

/** JSON with sorted names, so that the order in which a source writes its attributes is no change. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join(',')}}`;
}

/** What tells one content from another: 160 bits, as text. Empty for nothing said. */
export const statementHash = (statement: Statement | null): string =>
  statement === null ? '' : hash('sha1', canonicalJson(statement), 'base64url');
export const claimsHash = (claims: readonly Claim[]): string =>
  claims.length === 0 ? '' : hash('sha1', JSON.stringify(claims), 'base64url');

/** Claims in their stored order. */
export const sortedClaims = (claims: Iterable<Claim>): Claim[] =>
  [...claims].sort((one, other) => {
    const [a, b] = [claimKey(one), claimKey(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
