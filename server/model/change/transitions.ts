import type { ChangeKind, ChangeState, ChangeStep } from './changeState.ts';
import {
  approvalsAreThere,
  type Condition,
  isComplete,
  isInWindow,
  isItsTurn,
  isNotFrozen,
  laterApprovalsAreThere,
  notSaidYes,
  othersSaidYes,
  targetsAreThere,
  tasksAreSettled,
} from './condition.ts';
import type { Who } from './who.ts';

/** One row of the table of transitions. */
export interface Transition {
  readonly step: ChangeStep;
  /** Absent: of all kinds. */
  readonly kinds?: readonly ChangeKind[];
  readonly from: readonly ChangeState[];
  /** SAME: the step is noted, and the state stays. */
  readonly to: ChangeState | 'SAME';
  readonly by: Who;
  /** What must hold besides. */
  readonly holds: readonly Condition[];
}

/**
 * What a change may do: the steps that a change shows and all refusals follow from it. Besides, one that is SUBMITTED is
 * APPROVED as soon as everybody who must has said yes (takeStep.ts).
 */
export const transitions: readonly Transition[] = [
  { step: 'ASSESS', from: ['DRAFT', 'REJECTED'], to: 'ASSESSED', by: 'REQUESTER', holds: [] },
  {
    step: 'SUBMIT',
    from: ['ASSESSED'],
    to: 'SUBMITTED',
    by: 'REQUESTER',
    holds: [isComplete, targetsAreThere],
  },
  {
    step: 'APPROVE',
    from: ['SUBMITTED', 'APPROVED', 'SCHEDULED'],
    to: 'SAME',
    by: 'APPROVER',
    holds: [notSaidYes],
  },
  {
    // What an emergency skipped is due afterwards.
    step: 'APPROVE',
    kinds: ['EMERGENCY'],
    from: ['IN_PROGRESS', 'IMPLEMENTED', 'FAILED', 'BACKED_OUT', 'REVIEWED'],
    to: 'SAME',
    by: 'APPROVER',
    holds: [notSaidYes],
  },
  {
    step: 'REJECT',
    from: ['SUBMITTED', 'APPROVED', 'SCHEDULED'],
    to: 'REJECTED',
    by: 'APPROVER',
    holds: [],
  },
  {
    step: 'SCHEDULE',
    from: ['APPROVED'],
    to: 'SCHEDULED',
    by: 'CHANGE_MANAGER',
    holds: [approvalsAreThere],
  },
  {
    step: 'START',
    kinds: ['NORMAL'],
    from: ['SCHEDULED'],
    to: 'IN_PROGRESS',
    by: 'REQUESTER',
    holds: [approvalsAreThere, othersSaidYes, isItsTurn, isInWindow, isNotFrozen, targetsAreThere],
  },
  {
    step: 'START',
    kinds: ['STANDARD'],
    from: ['APPROVED', 'SCHEDULED'],
    to: 'IN_PROGRESS',
    by: 'REQUESTER',
    holds: [approvalsAreThere, othersSaidYes, isItsTurn, isInWindow, isNotFrozen, targetsAreThere],
  },
  {
    step: 'START',
    kinds: ['EMERGENCY'],
    from: ['APPROVED', 'SCHEDULED'],
    to: 'IN_PROGRESS',
    by: 'REQUESTER',
    holds: [approvalsAreThere, othersSaidYes, isItsTurn, isInWindow, targetsAreThere],
  },
  { step: 'IMPLEMENT', from: ['IN_PROGRESS'], to: 'IMPLEMENTED', by: 'REQUESTER', holds: [tasksAreSettled] },
  { step: 'FAIL', from: ['IN_PROGRESS'], to: 'FAILED', by: 'REQUESTER', holds: [] },
  {
    step: 'BACK_OUT',
    from: ['IN_PROGRESS', 'IMPLEMENTED', 'FAILED'],
    to: 'BACKED_OUT',
    by: 'REQUESTER',
    holds: [],
  },
  {
    step: 'REVIEW',
    from: ['IMPLEMENTED', 'FAILED', 'BACKED_OUT'],
    to: 'REVIEWED',
    by: 'CHANGE_MANAGER',
    holds: [],
  },
  {
    step: 'CLOSE',
    from: ['REVIEWED'],
    to: 'CLOSED',
    by: 'CHANGE_MANAGER',
    holds: [laterApprovalsAreThere],
  },
  {
    step: 'CANCEL',
    from: ['DRAFT', 'ASSESSED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'SCHEDULED'],
    to: 'CANCELLED',
    by: 'REQUESTER',
    holds: [],
  },
];
