import type { Sha256 } from './sha256.ts';

/** What is rolled out, as it was handed over: the master that everything deployed is held against. */
export interface Medium {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: Sha256;
  /** Where it lies: an address or a place in words. */
  readonly location: string;
  /** A handle. */
  readonly declaredBy: string;
  /** ms since 1970 */
  readonly declaredAt: number;
}

/** That a medium was deployed on a CI, and what tells its hash there: a person, or an attribute that scans bring. */
export interface Deployment {
  readonly id: string;
  readonly mediumId: string;
  readonly ciId: string;
  /** A handle. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
  /** As a person gives it; null where an attribute tells it. */
  readonly sha256: Sha256 | null;
  /** The name of the CI's attribute that holds it; null where a person gave it. */
  readonly attribute: string | null;
}

export const hashVerdicts = ['EQUAL', 'DIFFERENT', 'UNKNOWN'] as const;
export type HashVerdict = (typeof hashVerdicts)[number];

/** Whether what was found in a place is what was declared; UNKNOWN while nothing was found. */
export const verdictOn = (declared: Sha256, found: Sha256 | undefined): HashVerdict =>
  found === undefined ? 'UNKNOWN' : found === declared ? 'EQUAL' : 'DIFFERENT';
