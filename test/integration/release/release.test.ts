import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, changeBench } from '../change/fixture.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';

let bench: Bench;
let changes: string[];
const estate = [
  ci('Pharmacy', {
    class: 'BusinessService',
    name: 'Pharmacy',
    attributes: { owner: 'pharmacy', criticality: 'HIGH' },
  }),
  ci('node-1', { class: 'Server' }),
  ci('node-2', { class: 'Server' }),
  ci('app', { class: 'Application', redundancy: [{ group: 'nodes', minUp: 1, mode: 'STANDBY' }] }),
  relation('RUNS_ON', 'app', 'node-1', { group: 'nodes' }),
  relation('RUNS_ON', 'app', 'node-2', { group: 'nodes' }),
  relation('DEPENDS_ON', 'Pharmacy', 'app'),
];
const all = `id number version title state author baselineRevision endRevision success
  changes { number release { number } } waves { state changes { number } impact { summary { services { down } } } }
  tests { id title role because signOff { by decision } }
  impact { targets { ci { name } origin } summary { services { down } } }
  sinceBaseline { totalCount edges { node { kind ci { name } } } }
  steps { step allowed because } timeline { actor text }`;
const open = `mutation ($title: String!, $changeIds: [ID!]!) {
  openRelease(title: $title, changeIds: $changeIds) { ${all} } }`;
const plan = `mutation ($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {
  planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) { ${all} } }`;
const addTest = `mutation ($id: ID!, $expectedVersion: Int!, $title: String!, $role: Role!) {
  addReleaseTest(id: $id, expectedVersion: $expectedVersion, title: $title, role: $role) { ${all} } }`;
const sign = `mutation ($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {
  signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { ${all} } }`;
const move = `mutation ($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {
  moveRelease(id: $id, expectedVersion: $expectedVersion, step: $step, comment: $comment, success: $success) { ${all} } }`;
const look = `query ($id: ID!) { release(id: $id) { ${all} } }`;

const release = async (id: string) => (await bench.as('vera', look, { id })).release;
/** The release as whoever acts has just looked at it. */
const seen = async (id: string) => ({ id, expectedVersion: (await release(id)).version });
const moved = async (id: string, step: string, more: object = {}) =>
  (await bench.as('rae', move, { ...(await seen(id)), step, ...more })).moveRelease;
const refusedMove = async (id: string, step: string, more: object = {}, person = 'rae') =>
  bench.refused(person, move, { ...(await seen(id)), step, ...more });
/** Others have brought the changes to this state; how they get there is held by the tests of changes. */
const bring = (states: Record<string, unknown>) =>
  bench.ingest.database.command('MATCH (c:Change) SET c += $states', { states });

beforeAll(async () => {
  bench = await changeBench();
  await bench.scan(scan(1, estate));
  changes = [];
  for (const name of ['node-1', 'node-2']) {
    const [found] = await bench.ingest.rows<{ id: string }>(
      `MATCH (c:Ci {name: '${name}'}) RETURN c.id AS id`,
    );
    const input = { title: `Kernel of ${name}`, targets: [{ ciId: found!.id }] };
    const { openChange } = await bench.as(
      'rae',
      'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }',
      { input },
    );
    changes.push(openChange.id);
  }
});
afterAll(() => bench?.close());

test('changes that are harmless alone are seen together, and go out once they are ready and tested by others', async () => {
  const title = 'Kernels in May';
  expect((await bench.refused('otto', open, { title, changeIds: changes })).code).toBe('FORBIDDEN');
  const { openRelease: opened } = await bench.as('rae', open, { title, changeIds: changes });
  expect(opened).toMatchObject({
    ...{ number: 'REL0000001', version: 1, state: 'PLANNED', author: 'rae', baselineRevision: null },
    changes: [{ release: { number: 'REL0000001' } }, { release: { number: 'REL0000001' } }],
    ...{ sinceBaseline: null, waves: [{ state: 'WAITING', changes: [{}, {}] }] },
    impact: {
      targets: [
        { ci: { name: 'node-1' }, origin: 'CHG0000001' },
        { ci: { name: 'node-2' }, origin: 'CHG0000002' },
      ],
      summary: { services: { down: 1 } },
    },
  });
  const { id } = opened;
  const again = await bench.refused('rae', open, { title, changeIds: [changes[1]] });
  expect(again).toEqual({
    ...{ code: 'CONFLICT', place: 'changeIds.0' },
    message: 'CHG0000002 goes out with REL0000001 already.',
  });
  const waves = changes.map((change) => ({ changeIds: [change] }));
  const { planRelease: planned } = await bench.as('rae', plan, { id, expectedVersion: 1, waves });
  expect(planned.waves.map((wave: { changes: object[] }) => wave.changes)).toEqual([
    [{ number: 'CHG0000001' }],
    [{ number: 'CHG0000002' }],
  ]);
  // Together they take the service down, one after the other they do not.
  for (const { impact } of planned.waves) expect(impact.summary.services.down).toBe(0);
  expect(await bench.refused('rae', plan, { id, expectedVersion: 1, waves })).toMatchObject({
    ...{ code: 'STALE', place: 'expectedVersion' },
  });

  const wanted = { ...(await seen(id)), title: 'Orders can be placed', role: 'OPERATOR' };
  const { addReleaseTest: tested } = await bench.as('rae', addTest, wanted);
  const word = { testId: tested.tests[0].id, decision: 'YES' };
  expect(await bench.refused('rae', sign, { ...(await seen(id)), ...word })).toMatchObject({
    ...{ code: 'FORBIDDEN', message: 'Nobody signs off what they wrote themselves.' },
  });
  expect((await bench.refused('vera', sign, { ...(await seen(id)), ...word })).code).toBe('FORBIDDEN');
  expect((await refusedMove(id, 'GO')).message).toMatch(/^Not scheduled yet.*CHG0000001 \(DRAFT\)/);
  await bring({ state: 'SCHEDULED' });
  expect((await refusedMove(id, 'GO')).message).toBe('Not signed off: Orders can be placed (OPERATOR).');
  await bench.as('otto', sign, { ...(await seen(id)), ...word });
  expect((await refusedMove(id, 'GO', {}, 'otto')).code).toBe('FORBIDDEN');
  expect((await moved(id, 'GO')).state).toBe('APPROVED');
});

test('the roll-out notes the graph before it, and is no success before its changes are', async () => {
  const { releases } = await bench.as(
    'vera',
    '{ releases(states: [APPROVED]) { totalCount edges { node { id } } } }',
  );
  expect(releases.totalCount).toBe(1);
  const { id } = releases.edges[0].node;
  const { revision } = bench.engine;
  const deploying = await moved(id, 'DEPLOY');
  expect(deploying).toMatchObject({ state: 'DEPLOYING', baselineRevision: revision });
  expect(deploying.sinceBaseline.totalCount).toBe(0);
  await bring({ state: 'IN_PROGRESS' });
  await bench.scan(scan(2, [...estate, ci('left-over', { class: 'Server' })]));
  expect((await refusedMove(id, 'RELEASE')).message).toMatch(/^Not implemented: CHG0000001/);
  expect(await refusedMove(id, 'FAIL')).toMatchObject({ code: 'BAD_INPUT', place: 'comment' });
});

test('it is backed out with its changes, closed after their review, and told in the audit trail', async () => {
  const { releases } = await bench.as('vera', '{ releases { edges { node { id } } } }');
  const { id } = releases.edges[0].node;
  const left = await refusedMove(id, 'BACK_OUT', { comment: 'orders failed' });
  expect(left.message).toMatch(/^Still in place, to be backed out first: CHG0000001/);
  await bring({ state: 'BACKED_OUT', outcome: 'BACKED_OUT' });
  const backedOut = await moved(id, 'BACK_OUT', { comment: 'orders failed' });
  expect(backedOut).toMatchObject({ state: 'BACKED_OUT', waves: [{ state: 'WENT_WRONG' }, {}] });
  expect(backedOut.sinceBaseline.edges.map((edge: { node: object }) => edge.node)).toContainEqual({
    ...{ kind: 'CREATED', ci: { name: 'left-over' } },
  });
  expect((await refusedMove(id, 'CLOSE', { comment: 'x', success: false })).message).toMatch(/^Still to be/);
  await bring({ state: 'REVIEWED' });
  expect(await refusedMove(id, 'CLOSE', { comment: 'fine', success: true })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'success' },
  });
  const closed = await moved(id, 'CLOSE', { comment: 'test orders earlier', success: false });
  expect(closed).toMatchObject({ state: 'CLOSED', success: false });
  const told = await bench.ingest.rows<{ action: string }>(
    `MATCH (a:AuditEntry) WHERE a.subject = '${id}' RETURN a.action AS action ORDER BY a.seq`,
  );
  expect(told.map(({ action }) => action)).toEqual([
    ...['release.opened', 'release.planned', 'release.tested', 'release.signed'],
    ...['release.moved', 'release.moved', 'release.moved', 'release.moved'],
  ]);
});

test('of two who alter it at once the second is told, and numbers have no gap', async () => {
  const free = await bench.as('rae', 'mutation { openChange(input: { title: "Another" }) { id } }');
  const changeIds = [free.openChange.id];
  expect((await bench.refused('rae', open, { title: 'x', changeIds: ['nothing'] })).place).toBe(
    'changeIds.0',
  );
  const { openRelease } = await bench.as('rae', open, { title: 'Next', changeIds });
  expect(openRelease.number).toBe('REL0000002');
  const { id, version } = openRelease;
  const tries = ['one', 'two', 'three'].map((title) =>
    bench.refused('rae', addTest, { id, expectedVersion: version, title, role: 'VIEWER' }),
  );
  const codes = (await Promise.all(tries)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'STALE')).toHaveLength(2);
  expect((await release(id)).tests).toHaveLength(1);
});
