import { expect, test } from 'vitest';
import type { ChangeStep } from '../../../server/model/change/changeState.ts';
import { workOf } from './work.ts';
import type { JudgedChange } from './workQuery.ts';

const judged = (
  id: string,
  allowed: readonly ChangeStep[],
  more: Partial<JudgedChange> = {},
): JudgedChange => ({
  ...{
    id,
    number: id,
    title: id,
    kind: 'NORMAL',
    state: 'SUBMITTED',
    requester: 'rita',
    start: null,
    end: null,
    approvalsDue: null,
    approvalsOverdue: false,
  },
  targets: [],
  impact: {
    summary: { services: { down: 0, degraded: 0, atRisk: 0, total: 0 } },
    coverage: { because: null },
  },
  approvals: [],
  requiredApprovals: [],
  tasks: [],
  steps: allowed.map((step) => ({ step, allowed: true, because: null })),
  ...more,
});
const open = (...changes: JudgedChange[]) => ({ judged: changes, prepared: [], cut: false });
const wants = (who: string[]) => ({
  requiredApprovals: [{ role: 'SERVICE_OWNER', who, because: 'pharmacy owns Pharmacy (down).' }],
});
const ids = (rows: readonly { change: { id: string } }[]) => rows.map(({ change }) => change.id);

test('whoever is named for an approval is asked, and told why; who merely may give one is not', () => {
  const { asked } = workOf(
    open(judged('named', ['APPROVE'], wants(['vera'])), judged('other', ['APPROVE'], wants(['phil']))),
    'vera',
  );
  expect(asked).toEqual([
    expect.objectContaining({ because: ['pharmacy owns Pharmacy (down).'], lapsedBecause: undefined }),
  ]);
  expect(ids(asked)).toEqual(['named']);
});

test('an approval that lapsed says so where the next one is wanted', () => {
  const lapsedBecause = '+1 service since you approved: Labs (down).';
  const approvals = [{ by: 'vera', decision: 'YES' as const, valid: false, lapsedBecause }];
  const { asked } = workOf(open(judged('a', ['APPROVE'], { ...wants(['vera']), approvals })), 'vera');
  expect(asked[0]?.lapsedBecause).toBe(lapsedBecause);
});

test('an emergency whose approvals are overdue is there for its requester, who is asked, and who manages changes', () => {
  const late = judged('late', ['APPROVE'], { ...wants(['vera']), approvalsOverdue: true });
  const overdue = (me: string, manages = false) =>
    ids(workOf(open(late), me, manages).overdue.map((change) => ({ change })));
  expect(overdue('rita')).toEqual(['late']);
  expect(overdue('vera')).toEqual(['late']);
  expect(overdue('mona', true)).toEqual(['late']);
  expect(overdue('otto')).toEqual([]);
});

test('the soonest window comes first, none last', () => {
  const changes = ['2026-12-09T00:00:00.000Z', null, '2026-12-01T00:00:00.000Z'].map((start, index) =>
    judged(String(index), ['APPROVE'], { ...wants(['vera']), start }),
  );
  expect(ids(workOf(open(...changes), 'vera').asked)).toEqual(['2', '0', '1']);
});

test('what one can take further is due, be it one’s own or as a change manager; what waits for others is not', () => {
  const changes = [
    judged('own', ['START', 'CANCEL']),
    judged('waits', ['CANCEL']),
    judged('another’s', ['START', 'CANCEL'], { requester: 'otto' }),
    judged('to schedule', ['SCHEDULE'], { requester: 'otto' }),
  ];
  const work = workOf(open(...changes), 'rita');
  expect(ids(work.due)).toEqual(['own', 'to schedule']);
  expect(work.due[0]?.steps).toEqual(['START']);
  expect(work.waiting.map(({ id }) => id)).toEqual(['waits']);
});

test('drafts are one’s own', () => {
  const prepared = ['rita', 'otto'].map((requester) => ({
    ...{ id: requester, number: 'CHG0000001', title: 'Firmware', kind: 'NORMAL' as const },
    ...{ state: 'DRAFT' as const, requester, start: null, end: null },
  }));
  expect(workOf({ judged: [], prepared, cut: false }, 'rita').drafts.map(({ id }) => id)).toEqual(['rita']);
});
