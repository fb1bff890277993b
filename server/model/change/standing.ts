import type { NameOf } from '../nameOf.ts';
import { type ApprovalWord, countingApprovals, outstanding, type Requirement } from './approval.ts';
import type { ChangeKind, ChangeState } from './changeState.ts';

/** All that decides which steps a change can take: what it says, what the graph says of it, and the hour. */
export interface Standing {
  readonly state: ChangeState;
  readonly kind: ChangeKind;
  /** A handle. */
  readonly requester: string;
  /** Handles of all who wrote on it, the requester among them. */
  readonly editors: readonly string[];
  readonly approvals: readonly ApprovalWord[];
  /** Everybody who must say yes, whether or not they have. */
  readonly requirements: readonly Requirement[];
  /** A template stands in for approvals: a standard change within its limits. */
  readonly preApproved: boolean;
  /** Names of the fields that SUBMIT asks for and that are empty. */
  readonly lacking: readonly string[];
  /** Titles of the tasks that are neither done nor left out. */
  readonly openTasks: readonly string[];
  /** Targets that are retired by now, or were never there. */
  readonly targetsGone: number;
  /** ms since 1970 */
  readonly start: number | null;
  readonly end: number | null;
  /** The freezes that its window meets. */
  readonly freezes: readonly Freeze[];
  /** What the release that it goes out with has against its start, as a sentence; null where nothing does. */
  readonly heldBack: string | null;
  /** Refusals are read by people. */
  readonly nameOf: NameOf;
  /** ms since 1970 */
  readonly now: number;
}

/** A time in which no change but an emergency starts. */
export interface Freeze {
  readonly title: string;
  /** ms since 1970 */
  readonly from: number;
  readonly until: number;
}

/** A person as the rules look at one. */
export interface Person {
  readonly handle: string;
  readonly operator: boolean;
  readonly changeManager: boolean;
  readonly admin: boolean;
}

export const stillRequired = ({ requirements, approvals, editors }: Standing): Requirement[] =>
  outstanding(requirements, approvals, editors);

/** A change manager who did not write it has said yes. */
export const isAuthorised = ({ approvals, editors }: Standing): boolean =>
  countingApprovals(approvals, editors).some(({ asManager }) => asManager);

/** Everybody who must has said yes, and at least one person besides its authors has; or its template says it for all. */
export function isApproved(standing: Standing): boolean {
  if (standing.preApproved) return true;
  const { approvals, editors } = standing;
  return countingApprovals(approvals, editors).length > 0 && stillRequired(standing).length === 0;
}

/** What has to be there before a change may begin: of an emergency one authoriser, the rest comes afterwards. */
export const mayBegin = (standing: Standing): boolean =>
  standing.kind === 'EMERGENCY' ? isAuthorised(standing) : isApproved(standing);
