import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visibility } from '../../../server/access/visibility.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';

let bench: Bench;
let ids: Record<string, string>;

/** Vera sees what is the pharmacy's. */
const visibility: Visibility = {
  rules: [{ roles: [], principals: ['vera'], classes: [], owners: ['pharmacy'], teams: [], own: false }],
  teams: {},
};
const service = (name: string, attributes: object) =>
  ci(name, { class: 'BusinessService', name, attributes });
const server = (name: string, attributes: object = {}) =>
  ci(name, { class: 'Server', name, attributes: { owner: 'storage', ...attributes } });

beforeAll(async () => {
  bench = await changeBench(visibility);
  await bench.scan(
    scan(1, [
      service('Pharmacy', { owner: 'pharmacy', downtimeCostPerHour: 600, peakLoad: 0.7 }),
      service('Payroll', { owner: 'people', downtimeCostPerHour: 100, peakLoad: 0.2 }),
      service('Labs', { owner: 'people' }),
      ci('app', { class: 'Application', redundancy: [{ group: 'copies', minUp: 1, mode: 'SHARED' }] }),
      server('web-1', { monthlyCost: 300 }),
      server('web-2'),
      relation('DEPENDS_ON', 'Pharmacy', 'app'),
      relation('RUNS_ON', 'app', 'web-1', { group: 'copies' }),
      relation('RUNS_ON', 'app', 'web-2', { group: 'copies' }),
      relation('DEPENDS_ON', 'Payroll', 'web-1'),
      relation('DEPENDS_ON', 'Labs', 'web-1'),
    ]),
  );
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
});
afterAll(() => bench?.close());

const effects = `id version state cost { oneOff perMonth note }
  costEffect { currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps
    stated { oneOff } downtime { ci { name } state lost perHour amount } freed { ci { name } perMonth } }
  capacityEffect { needsCount shortCount gaps needs { ci { name } state left needed shortBy because } }
  risk { factors { name score because } }
  approvals { by valid lapsedBecause } steps { step allowed because } impact { digest }`;
const open = `mutation ($input: ChangeInput!) { openChange(input: $input) { ${effects} } }`;
const update = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
  updateChange(id: $id, input: $input, expectedVersion: $version) { ${effects} } }`;
const move = `mutation ($id: ID!, $step: ChangeStep!, $seenDigest: String) {
  moveChange(id: $id, step: $step, seenDigest: $seenDigest) { ${effects} } }`;
const look = `query ($id: ID!) { change(id: $id) { ${effects} } }`;

const plan = (more: object = {}) => ({
  ...{ title: 'Disks of web-1', targets: [{ ciId: ids['web-1'] }] },
  ...{ start: '2031-01-05T22:00:00Z', end: '2031-01-06T00:00:00Z', reason: 'old', benefit: 'room' },
  ...{ implementation: 'swap', test: 'read and write', backOut: 'the former ones' },
  ...more,
});
const opened = async (more: object = {}) => (await bench.as('rita', open, { input: plan(more) })).openChange;
const moved = async (person: string, id: string, step: string, more: object = {}) =>
  (await bench.as(person, move, { id, step, ...more })).moveChange;

test('a change tells what it costs and what it leaves of the capacity of services', async () => {
  const cost = { oneOff: 1_000, perMonth: 40, note: 'two disks' };
  const change = await opened({ cost });
  expect(change.cost).toEqual(cost);
  expect(change.costEffect).toMatchObject({
    ...{ currency: 'EUR', hours: 2, downtimeCount: 2, downtimeTotal: 800, freedPerMonth: null },
    ...{ once: 1_800, perMonth: 40, stated: { oneOff: 1_000 }, freed: [] },
    downtime: [
      { ci: { name: 'Pharmacy' }, state: 'DEGRADED', lost: 0.5, perHour: 600, amount: 600 },
      { ci: { name: 'Payroll' }, state: 'DOWN', lost: 1, perHour: 100, amount: 200 },
    ],
    gaps: ['What downtime costs is not said of 1 of 3 services that lose capacity: Labs.'],
  });
  expect(change.capacityEffect).toMatchObject({
    ...{ needsCount: 2, shortCount: 1 },
    needs: [
      {
        ci: { name: 'Pharmacy' },
        because:
          'Pharmacy needs 70% of its capacity at its busiest; 50% is left in the window: 20% too little.',
      },
      { ci: { name: 'Payroll' }, state: 'DOWN', left: 0, needed: 0.2 },
    ],
  });
  expect(change.risk.factors).toContainEqual({
    ...{ name: 'capacity', score: 8 },
    because: '1 CI that stays up would have less than needed at the busiest: Pharmacy (50% of 70%).',
  });
});

test('who sees some CIs only reads the same sums, and nothing of the others', async () => {
  const { id } = await opened();
  const { change } = await bench.as('vera', look, { id });
  expect(change.costEffect).toMatchObject({
    ...{ downtimeCount: 2, downtimeTotal: 800, downtime: [{ ci: { name: 'Pharmacy' } }] },
    gaps: ['No cost is stated.', 'What downtime costs is not said of 1 of 3 services that lose capacity.'],
  });
  expect(change.capacityEffect).toMatchObject({ needsCount: 2, needs: [{ ci: { name: 'Pharmacy' } }] });
  expect(JSON.stringify(change)).not.toMatch(/Payroll|Labs/);
});

test('what goes for good is paid no longer', async () => {
  const { costEffect } = await opened({
    targets: [{ ciId: ids['web-1'], action: 'DECOMMISSION' }],
    cost: { oneOff: 0, perMonth: 40 },
  });
  expect(costEffect).toMatchObject({
    ...{ freedPerMonth: 300, perMonth: -260, freed: [{ ci: { name: 'web-1' }, perMonth: 300 }] },
  });
});

test('another cost ends the approvals there are, and what is taken back is not stated', async () => {
  const { id } = await opened({ cost: { oneOff: 1_000 } });
  await moved('rita', id, 'ASSESS');
  const { impact } = await moved('rita', id, 'SUBMIT');
  const approved = await moved('mona', id, 'APPROVE', { seenDigest: impact.digest });
  const edit = (input: object, version: number) => bench.as('rita', update, { id, version, input });
  const { updateChange: dearer } = await edit({ title: 'Disks', cost: { oneOff: 9_000 } }, approved.version);
  expect(dearer.approvals).toMatchObject([
    { by: 'mona', valid: false, lapsedBecause: 'Edited since you approved: cost.' },
  ]);
  const { updateChange: same } = await edit({ title: 'Disks of web-1' }, dearer.version);
  expect(same.cost).toMatchObject({ oneOff: 9_000 });
  const { updateChange: none } = await edit({ title: 'Disks', cost: null }, same.version);
  expect(none.cost).toBeNull();
});

test('what is only intended tells the same, without being planned', async () => {
  const intended = `query ($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {
    plannedEffects(targets: $targets, period: $period, cost: $cost) {
      costEffect { once downtimeTotal gaps } capacityEffect { shortCount } } }`;
  const targets = [{ ciId: ids['web-1'], action: 'RESTART', durationMinutes: 30 }];
  const answer = async (more: object) =>
    (await bench.as('rita', intended, { targets, ...more })).plannedEffects;
  expect(await answer({ cost: { oneOff: 5 } })).toMatchObject({
    costEffect: { once: 205, downtimeTotal: 200 },
    capacityEffect: { shortCount: 1 },
  });
  const refusal = await bench.refused('vera', intended, { targets });
  expect(refusal).toMatchObject({ code: 'NOT_FOUND', place: 'targets.0.ciId' });
});

test('those that state no cost are found', async () => {
  const { id: stated } = await opened({ cost: { oneOff: 0 } });
  const { id: silent } = await opened();
  const found = async (costStated: boolean | null) => {
    const list =
      'query ($costStated: Boolean) { changes(first: 100, costStated: $costStated) { totalCount edges { node { id } } } }';
    const { changes } = await bench.as('mona', list, { costStated });
    expect(changes.totalCount).toBe(changes.edges.length);
    return changes.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  const [all, yes, no] = [await found(null), await found(true), await found(false)];
  expect([yes.includes(stated), yes.includes(silent), no.includes(stated), no.includes(silent)]).toEqual([
    ...[true, false, false, true],
  ]);
  expect([...yes, ...no].sort()).toEqual([...all].sort());
  const { changeTrends } = await bench.as('mona', '{ changeTrends(months: 1) { total withoutCost } }');
  expect(changeTrends).toEqual([{ total: 0, withoutCost: 0 }]);
});

test('what cannot be a cost is refused with its place', async () => {
  const refusal = await bench.refused('rita', open, { input: plan({ cost: { oneOff: -1 } }) });
  expect(refusal).toMatchObject({ code: 'BAD_INPUT', place: 'input.cost.oneOff' });
});

test('without a cost it is submitted, unless the policy asks for one', async () => {
  const step = (change: { steps: { step: string }[] }) => change.steps.find((each) => each.step === 'SUBMIT');
  const { id } = await opened();
  expect(step(await moved('rita', id, 'ASSESS'))).toMatchObject({ allowed: true });
  const decide = `mutation ($input: [ChangePolicySettingInput!]!) {
    decidePolicyOnChanges(input: $input, reason: "budgets", expectedVersion: 0) { version } }`;
  await bench.as('ada', decide, { input: [{ name: 'costStated', value: true }] });
  const { change } = await bench.as('rita', look, { id });
  expect(step(change)).toMatchObject({ allowed: false, because: 'Still missing: cost.' });
  const { updateChange: stated } = await bench.as('rita', update, {
    ...{ id, version: change.version, input: { title: 'Disks', cost: { oneOff: 0 } } },
  });
  expect(step(stated)).toMatchObject({ allowed: true });
  const { version } = await moved('rita', id, 'SUBMIT');
  const taken = { id, version, input: { title: 'Disks', cost: null } };
  expect(await bench.refused('rita', update, taken)).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.cost',
  });
});
