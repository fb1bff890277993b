import type { Action, ImpactState } from '../../impact/states.ts';
import type { ApprovalWord } from '../../model/change/approval.ts';
import type { ChangeKind, ChangeState } from '../../model/change/changeState.ts';
import type { ChangeCost } from '../../model/change/cost.ts';
import type { ExpectedChange } from '../../model/change/expected.ts';
import type { Review } from '../../model/change/review.ts';
import type { ChangeTask, TaskWord } from '../../model/change/task.ts';
import type { Attachment } from './attachment.ts';

/** One CI that a change acts on. */
export interface ChangeTarget {
  readonly ciId: string;
  readonly action: Action;
  readonly capacity: number | null;
  readonly durationMinutes: number | null;
}

/** A service in the state in which an approver saw it. */
export interface ServiceSeen {
  readonly ciId: string;
  readonly name: string;
  readonly state: ImpactState;
}

/** A person's yes or no, bound to the analysis that the person looked at. */
export interface Approval extends ApprovalWord {
  /** ms since 1970 */
  readonly at: number;
  readonly comment: string | null;
  readonly impactDigest: string;
  readonly revision: number;
  readonly services: readonly ServiceSeen[];
  readonly lapsedBecause: string | null;
}

export interface TimelineEntry {
  /** ms since 1970 */
  readonly at: number;
  /** A handle. */
  readonly actor: string;
  readonly text: string;
}

/** What a person plans; null where nothing is said yet. */
export interface Plan {
  readonly title: string;
  readonly kind: ChangeKind;
  readonly template: string | null;
  readonly targets: readonly ChangeTarget[];
  /** ms since 1970 */
  readonly start: number | null;
  readonly end: number | null;
  readonly reason: string | null;
  readonly benefit: string | null;
  readonly implementation: string | null;
  readonly test: string | null;
  readonly backOut: string | null;
  readonly tasks: readonly ChangeTask[];
  /** What the graph will show of it. */
  readonly expected: readonly ExpectedChange[];
  readonly cost: ChangeCost | null;
}

export const outcomes = ['IMPLEMENTED', 'FAILED', 'BACKED_OUT'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Change extends Plan {
  readonly id: string;
  /** Its place in the one sequence, from 1 on. */
  readonly serial: number;
  /** CHG0000001 */
  readonly number: string;
  /** Grows with each edit, step and approval. */
  readonly version: number;
  readonly state: ChangeState;
  /** The handle of whoever asked for it. */
  readonly requester: string;
  /** Handles of all who wrote on it, the requester among them: none of them approves it. */
  readonly editors: readonly string[];
  /** ms since 1970 */
  readonly openedAt: number;
  readonly approvals: readonly Approval[];
  readonly timeline: readonly TimelineEntry[];
  readonly attachments: readonly Attachment[];
  /** The digest of its impact when it was last looked at or noted; null before it was assessed. */
  readonly knownDigest: string | null;
  /** How the work ended; null before it has. */
  readonly outcome: Outcome | null;
  /** Until when what an emergency skipped is to be there, ms since 1970; null where nothing of it is missing. */
  readonly approvalsDueAt: number | null;
  /** When it was found that this is past; null where it is not. */
  readonly overdueAt: number | null;
  readonly taskWords: readonly TaskWord[];
  /** ms since 1970; null before the work began. */
  readonly startedAt: number | null;
  /** The revision of the graph when the work began: what it was predicted to hit, and what the graph was before. */
  readonly startRevision: number | null;
  /** Null until it is reviewed. */
  readonly review: Review | null;
  /** Handles of those who were told that their word is wanted. */
  readonly asked: readonly string[];
  /** Ids of the changes that it was found in the way of. */
  readonly conflictsWith: readonly string[];
  /** Which attempt at altering it was the last that went through; null at first. */
  readonly lastAttempt: string | null;
}

export const changeNumber = (serial: number): string => `CHG${String(serial).padStart(7, '0')}`;

/** The handles of all who wrote on a change or had their word on it. */
export const peopleOf = ({ editors, approvals }: Change): string[] => [
  ...editors,
  ...approvals.map(({ by }) => by),
];

/** The same change with something more in its timeline. */
export const noted = (change: Change, ...entries: readonly TimelineEntry[]): Change => ({
  ...change,
  timeline: [...change.timeline, ...entries],
});
