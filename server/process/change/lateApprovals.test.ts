import { expect, test } from 'vitest';
import { assessed, draftOf, firstOwners, type States } from '../../../test/oracle/changeWorld.ts';
import { policyOf } from '../../model/change/changePolicy.ts';
import type { Change } from './change.ts';
import { followLateApprovals } from './lateApprovals.ts';

const hour = 3_600_000;
const states: States = { shop: 'DOWN', labs: 'UNAFFECTED', wards: 'UNAFFECTED', mail: 'UNAFFECTED' };
const begun: Change = { ...draftOf('EMERGENCY', false), state: 'IN_PROGRESS' };
const follow = (change: Change, at: number) =>
  followLateApprovals(change, assessed(change, states, firstOwners, policyOf({ lateApprovalHours: 5 })), at);
const yes = (by: string, speaksFor: string[], asManager = false): Change['approvals'][number] => ({
  ...{ by, speaksFor, asManager, decision: 'YES', valid: true, at: 0, comment: null },
  ...{ impactDigest: 'd', revision: 1, services: [], lapsedBecause: null },
});

test('the time runs from the start by the policy, and is not moved by a later look', () => {
  const due = follow(begun, 1_000);
  expect(due.approvalsDueAt).toBe(1_000 + 5 * hour);
  expect(follow(due, 2_000)).toBe(due);
});

test('what is overdue is noted once', () => {
  const due = follow(begun, 0);
  const late = follow(due, 5 * hour);
  expect(late.overdueAt).toBe(5 * hour);
  expect(late.timeline.at(-1)?.text).toMatch(
    /^The approvals that it skipped are overdue since 1970-01-01T05:00.*: still to say yes: Alice, Team-b,/,
  );
  expect(follow(late, 6 * hour)).toBe(late);
});

test('nothing is due once all have said yes', () => {
  const late = follow(follow(begun, 0), 5 * hour);
  const approvals = [yes('alice', ['alice']), yes('bob', ['team-b']), yes('mona', [], true)];
  expect(follow({ ...late, approvals }, 6 * hour)).toMatchObject({ approvalsDueAt: null, overdueAt: null });
  const some = follow({ ...late, approvals: approvals.slice(1) }, 6 * hour);
  expect(some.approvalsDueAt).toBe(5 * hour);
});

test.each([
  { ...begun, kind: 'NORMAL' as const },
  { ...begun, state: 'SCHEDULED' as const },
  { ...begun, state: 'CLOSED' as const },
])('any other change stays as it is', (change) => expect(follow(change, 9 * hour)).toBe(change));
