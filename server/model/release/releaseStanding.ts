import type { ChangeState } from '../change/changeState.ts';
import type { AcceptanceTest } from './acceptance.ts';
import type { ReleaseState } from './releaseState.ts';

/** A change as the rules of releases look at one. */
export interface BundledChange {
  readonly number: string;
  readonly state: ChangeState;
  /** It failed or was backed out, whatever came afterwards. */
  readonly wentWrong: boolean;
}

/** All that decides which steps a release can take. */
export interface ReleaseStanding {
  readonly state: ReleaseState;
  readonly changes: readonly BundledChange[];
  readonly tests: readonly AcceptanceTest[];
}
