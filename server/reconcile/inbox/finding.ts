import { hash } from 'node:crypto';
import type { FindingKind, Side } from '../../model/finding.ts';
import { comparable } from '../ci/disputes.ts';
import { canonicalJson } from '../evidence/evidence.ts';

/** Something that a person should look at, as a batch finds it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly ciId: string;
  /** The attribute or the relationship's type that it is about; '' where it is the CI itself. */
  readonly attribute: string;
  /** The other end of a relationship. */
  readonly target: string | null;
  /** What the graph said before. */
  readonly recorded: unknown;
  /** What the sources say. */
  readonly observed: readonly Side[];
  /** The source that brought it up. */
  readonly source: string;
}

/** A finding that was made before. */
export interface StandingFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly ciId: string;
  readonly subject: string;
  readonly recorded: string | null;
  readonly observed: string;
  /** Whether it still waits for a person. */
  readonly open: boolean;
  /** Between which moments (ms since 1970) it may have begun; null where that is not known. */
  readonly after?: number | null;
  readonly firstAt?: number | null;
}

type Named = Pick<Finding, 'kind' | 'ciId' | 'attribute' | 'target'>;

/** What it is about: of each thing there is one finding at a time. */
export const findingId = ({ kind, ciId, attribute, target }: Named): string =>
  [kind, ciId, attribute, target].filter(Boolean).join(' ');

/**
 * What a decision on it is remembered by: the same values of the same thing are not asked about again.
 * @param revision in which it was found; a CI that goes again is another matter
 */
export function findingSubject(finding: Finding, revision: number): string {
  const { kind, ciId, attribute, target, observed } = finding;
  const about = [ciId, attribute, target].filter(Boolean).join(' ');
  if (kind === 'NEW') return about;
  if (kind === 'MISSING') return `${about} ${revision}`;
  const values =
    kind === 'CONFLICT'
      ? [...new Set(observed.map(({ value }) => comparable(value)))].sort()
      : observed.map(({ value }) => value);
  return `${about} ${hash('sha256', canonicalJson(values), 'base64url').slice(0, 16)}`;
}
