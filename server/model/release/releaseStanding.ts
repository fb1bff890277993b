import type { ChangeState } from '../change/changeState.ts';
import type { NameOf } from '../nameOf.ts';
import type { AcceptanceTest } from './acceptance.ts';
import type { HashVerdict } from './medium.ts';
import type { ReleaseState } from './releaseState.ts';

/** A change as the rules of releases look at one. */
export interface BundledChange {
  readonly number: string;
  readonly state: ChangeState;
  /** It failed or was backed out, whatever came afterwards. */
  readonly wentWrong: boolean;
}

/** A wave as the rules of releases look at one. */
export interface WaveStanding {
  readonly changes: readonly BundledChange[];
  readonly started: boolean;
}

/** A medium as the rules of releases look at one. */
export interface MediumStanding {
  /** Name and version. */
  readonly title: string;
  /** One for each place where it was deployed. */
  readonly verdicts: readonly HashVerdict[];
}

/** All that decides which steps a release can take. */
export interface ReleaseStanding {
  readonly state: ReleaseState;
  /** Of all waves, in their order. */
  readonly changes: readonly BundledChange[];
  readonly waves: readonly WaveStanding[];
  readonly tests: readonly AcceptanceTest[];
  readonly media: readonly MediumStanding[];
  /** Refusals are read by people. */
  readonly nameOf: NameOf;
}
