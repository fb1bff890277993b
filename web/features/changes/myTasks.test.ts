import { expect, test } from 'vitest';
import { tasksOf } from './myTasks.ts';
import type { JudgedChange } from './workQuery.ts';

const change = (state: JudgedChange['state'], tasks: JudgedChange['tasks']): JudgedChange => ({
  ...{ id: '1', number: 'CHG0000001', title: 'One', kind: 'NORMAL', state, requester: 'rita' },
  ...{
    start: null,
    end: null,
    approvalsDue: null,
    approvalsOverdue: false,
    targets: [],
    approvals: [],
    requiredApprovals: [],
    steps: [],
    tasks,
  },
  impact: {
    summary: { services: { down: 0, degraded: 0, atRisk: 0, total: 0 } },
    coverage: { because: null },
  },
});
const tasks: JudgedChange['tasks'] = [
  { title: 'Drain it', who: 'storage', state: 'OPEN' },
  { title: 'Update it', who: null, state: 'OPEN' },
  { title: 'Tell them', who: 'stan', state: 'DONE' },
];

test('open tasks are those of a person, of their teams, or of who asked for the change', () => {
  const titles = (handle: string, teams: string[]) =>
    tasksOf([change('IN_PROGRESS', tasks)], { handle, teams }).flatMap((each) => each.titles);
  expect(titles('stan', ['storage'])).toEqual(['Drain it']);
  expect(titles('rita', [])).toEqual(['Update it']);
  expect(titles('otto', [])).toEqual([]);
});

test('before the work begins nothing is to be done', () =>
  expect(tasksOf([change('SCHEDULED', tasks)], { handle: 'rita', teams: [] })).toEqual([]));
