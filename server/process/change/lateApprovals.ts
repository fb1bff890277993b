import type { ChangeState } from '../../model/change/changeState.ts';
import { isApproved, stillRequired } from '../../model/change/standing.ts';
import { type Assessment, standingOf } from './assessment.ts';
import { type Change, noted } from './change.ts';
import { ownActor } from './drift.ts';
import { firstOf } from './words.ts';

const hour = 3_600_000;

/** An emergency has begun, and is not over: what it skipped is due. */
export const begunStates: readonly ChangeState[] = [
  'IN_PROGRESS',
  'IMPLEMENTED',
  'FAILED',
  'BACKED_OUT',
  'REVIEWED',
];

/**
 * An emergency with the time by which the approvals that it skipped are due, as long as one of them is not there; once
 * that is past, its timeline says so. Any other change as it is.
 * @param at ms since 1970
 */
export function followLateApprovals(change: Change, assessment: Assessment, at: number): Change {
  const { kind, state, approvalsDueAt, overdueAt } = change;
  const standing = standingOf(change, assessment, at);
  if (kind !== 'EMERGENCY' || !begunStates.includes(state) || isApproved(standing))
    return approvalsDueAt === null ? change : { ...change, approvalsDueAt: null, overdueAt: null };
  const dueAt = approvalsDueAt ?? at + assessment.policy.lateApprovalHours * hour;
  const due = dueAt === approvalsDueAt ? change : { ...change, approvalsDueAt: dueAt };
  if (dueAt > at || overdueAt !== null) return due;
  const who = [
    ...new Set(
      stillRequired(standing).map(({ owner }) =>
        owner === null ? 'a change manager' : standing.nameOf(owner),
      ),
    ),
  ];
  const text = `The approvals that it skipped are overdue since ${new Date(dueAt).toISOString()}: still to say yes: ${firstOf(who)}.`;
  return noted({ ...due, overdueAt: at }, { at, actor: ownActor, text });
}
