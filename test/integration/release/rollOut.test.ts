import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, changeBench } from '../change/fixture.ts';
import { ci, scan } from '../ingest/fixture.ts';

const master = 'ab'.repeat(32);
const another = 'cd'.repeat(32);

let bench: Bench;
/** Ids by name. */
const nodes: Record<string, string> = {};
const changes: string[] = [];
let id: string;
let mediumId: string;

const node = (name: string, attributes: object = {}) => ci(name, { class: 'Server', name, attributes });
const estate = (...of: readonly [object, object, object]) =>
  ['node-1', 'node-2', 'node-3'].map((name, at) => node(name, of[at]));

const all = `id version state
  waves { state startedAt startedBy because }
  media { id name version sha256 location declaredBy deployments { ci { name } sha256 attribute verdict by } }
  tests { id kind signOff { decision } } policy { name version link }
  measures { name meeting of }
  againstBaseline { ci { name } standing differences { totalCount edges { node { kind attribute before after } } } }
  steps { step allowed because } timeline { actor text }`;
const seenIs = '$id: ID!, $expectedVersion: Int!';
const seenArgs = 'id: $id, expectedVersion: $expectedVersion';
const mutation = (name: string, variables = '', args = '') =>
  `mutation (${seenIs}, ${variables}) { done: ${name}(${seenArgs}, ${args}) { ${all} } }`;
const documents = {
  plan: mutation('planRelease', '$waves: [ReleaseWaveInput!]!', 'waves: $waves'),
  test: mutation(
    'addReleaseTest',
    '$kind: AcceptanceKind, $title: String!, $role: Role!',
    'kind: $kind, title: $title, role: $role',
  ),
  sign: mutation(
    'signOffReleaseTest',
    '$testId: ID!, $decision: Decision!',
    'testId: $testId, decision: $decision',
  ),
  declare: mutation('declareMedium', '$input: DefinitiveMediumInput!', 'input: $input'),
  withdraw: mutation('withdrawMedium', '$mediumId: ID!', 'mediumId: $mediumId'),
  policy: mutation('nameReleasePolicy', '$policy: ReleasePolicyInput!', 'policy: $policy'),
  wave: mutation('startReleaseWave', '$wave: Int!', 'wave: $wave'),
  deployed: mutation(
    'noteDeployment',
    '$mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String',
    'mediumId: $mediumId, ciId: $ciId, sha256: $sha256, attribute: $attribute',
  ),
  move: mutation(
    'moveRelease',
    '$step: ReleaseStep!, $comment: String, $success: Boolean',
    'step: $step, comment: $comment, success: $success',
  ),
};
const look = `query ($id: ID!) { release(id: $id) { ${all} } }`;

const release = async () => (await bench.as('vera', look, { id })).release;
/** The release as whoever acts has just looked at it. */
const seen = async () => ({ id, expectedVersion: (await release()).version });
const does = async (person: string, what: keyof typeof documents, more: object) =>
  (await bench.as(person, documents[what], { ...(await seen()), ...more })).done;
const refused = async (person: string, what: keyof typeof documents, more: object) =>
  bench.refused(person, documents[what], { ...(await seen()), ...more });
/** Others have brought a change to this state; how it gets there is held by the tests of changes. */
const bring = (change: string, states: object) =>
  bench.ingest.database.command('MATCH (c:Change {id: $change}) SET c += $states', { change, states });
const startOf = async (change: string) => {
  const { change: found } = await bench.as(
    'rae',
    'query ($id: ID!) { change(id: $id) { steps { step because } } }',
    { id: change },
  );
  return found.steps.find(({ step }: { step: string }) => step === 'START').because;
};

beforeAll(async () => {
  bench = await changeBench();
  await bench.scan(scan(1, estate({}, {}, {})));
  const rows = await bench.ingest.rows<{ id: string; name: string }>(
    'MATCH (c:Ci) RETURN c.id AS id, c.name AS name',
  );
  for (const row of rows) nodes[row.name] = row.id;
  for (const name of ['node-1', 'node-2']) {
    const { openChange } = await bench.as(
      'rae',
      'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }',
      { input: { title: `Orders on ${name}`, targets: [{ ciId: nodes[name] }] } },
    );
    changes.push(openChange.id);
  }
  const { openRelease } = await bench.as(
    'rae',
    'mutation ($changeIds: [ID!]!) { openRelease(title: "Orders 4.2", changeIds: $changeIds) { id } }',
    { changeIds: changes },
  );
  id = openRelease.id;
  await does('rae', 'plan', { waves: changes.map((change) => ({ changeIds: [change] })) });
});
afterAll(() => bench?.close());

test('what goes out is declared by its hash before the go, with the policy, and signed off as it is then', async () => {
  const input = {
    name: 'orders',
    version: '4.2',
    sha256: `sha256:${master}`,
    location: 's3://masters/orders',
  };
  const policy = { name: 'Release policy', version: '3', link: 'https://intranet.example/releases' };
  expect(await refused('rae', 'declare', { input: { ...input, sha256: 'abc' } })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'input.sha256' },
  });
  expect(await refused('otto', 'declare', { input })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refused('rae', 'policy', { policy: { ...policy, link: 'javascript:x()' } })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'policy.link' },
  });
  expect((await does('rae', 'policy', { policy })).policy).toEqual(policy);
  await does('rae', 'test', { title: 'Orders can be placed', role: 'OPERATOR' });
  const { tests } = await does('rae', 'test', {
    ...{ kind: 'AGREEMENT', title: 'Operations agree', role: 'OPERATOR' },
  });
  for (const { id: testId } of tests) await does('otto', 'sign', { testId, decision: 'YES' });
  const declared = await does('rae', 'declare', { input });
  expect(declared.media).toMatchObject([
    { name: 'orders', sha256: master, declaredBy: 'rae', deployments: [] },
  ]);
  expect(
    declared.tests.map(({ kind, signOff }: { kind: string; signOff: unknown }) => [kind, signOff]),
  ).toEqual([
    ['TEST', null],
    ['AGREEMENT', null],
  ]);
  expect((await refused('rae', 'declare', { input })).message).toMatch(/has orders 4.2 already/);
  const { media } = await does('rae', 'declare', { input: { ...input, version: '4.1' } });
  const former = media.find(({ version }: { version: string }) => version === '4.1');
  mediumId = (await does('rae', 'withdraw', { mediumId: former.id })).media[0].id;
  for (const { id: testId } of tests) await does('otto', 'sign', { testId, decision: 'YES' });
  for (const change of changes) await bring(change, { state: 'SCHEDULED' });
  await does('rae', 'move', { step: 'GO' });
  expect((await refused('rae', 'withdraw', { mediumId })).message).toMatch(/its plan is settled/);
});

test('no wave begins before the one before it is done, and no change before its wave', async () => {
  const window = { start: Date.now() - 60_000, end: Date.now() + 3_600_000 };
  for (const change of changes)
    await bring(change, {
      ...window,
      approvals: JSON.stringify([
        { by: 'mona', decision: 'YES', speaksFor: [], asManager: true, valid: true },
      ]),
    });
  expect(await startOf(changes[0]!)).toBe('It goes out with REL0000001, whose roll-out has not begun.');
  expect(await refused('rae', 'wave', { wave: 1 })).toMatchObject({ code: 'CONFLICT', place: 'wave' });
  const { waves } = await does('rae', 'move', { step: 'DEPLOY' });
  expect(waves).toMatchObject([
    { startedBy: 'rae', startedAt: expect.any(String), because: 'Wave 1 has started already.' },
    { startedBy: null, startedAt: null, because: 'Wave 1 comes first: nothing of it has begun.' },
  ]);
  expect(await startOf(changes[0]!)).toBeNull();
  expect(await startOf(changes[1]!)).toBe('It goes out with REL0000001, whose wave 2 has not started.');
  await bring(changes[0]!, { state: 'IN_PROGRESS' });
  expect((await refused('rae', 'wave', { wave: 2 })).message).toBe('Wave 1 comes first: it is under way.');
  await bring(changes[0]!, { state: 'IMPLEMENTED', outcome: 'IMPLEMENTED' });
  expect(await refused('otto', 'wave', { wave: 2 })).toMatchObject({ code: 'FORBIDDEN' });
  const begun = await does('rae', 'wave', { wave: 2 });
  expect(begun.waves[1]).toMatchObject({ startedBy: 'rae' });
  expect(begun.timeline.at(-1)).toEqual({ actor: 'rae', text: 'started wave 2' });
  expect(await startOf(changes[1]!)).toBeNull();
  await bring(changes[1]!, { state: 'IMPLEMENTED', outcome: 'IMPLEMENTED' });
});

test('it is out once everything deployed is what was declared, by a person’s word or by a scan', async () => {
  const [first, second] = [nodes['node-1'], nodes['node-2']];
  const release = { step: 'RELEASE' };
  expect((await refused('rae', 'move', release)).message).toBe(
    'Not what was declared: orders 4.2 was noted nowhere.',
  );
  const noted = { mediumId, ciId: first, sha256: another };
  expect(await refused('vera', 'deployed', noted)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refused('otto', 'deployed', { mediumId, ciId: first })).toMatchObject({ place: 'sha256' });
  expect(await refused('otto', 'deployed', { ...noted, ciId: 'nothing' })).toMatchObject({ place: 'ciId' });
  expect(
    await refused('otto', 'deployed', { mediumId, ciId: second, attribute: 'ordersSha256' }),
  ).toMatchObject({ code: 'BAD_INPUT', place: 'attribute' });
  const { media } = await does('otto', 'deployed', noted);
  expect(media[0].deployments).toMatchObject([
    { ci: { name: 'node-1' }, verdict: 'DIFFERENT', sha256: another, by: 'otto' },
  ]);
  expect((await refused('rae', 'move', release)).message).toMatch(/orders 4.2 differs in 1 of 1 places/);
  await does('otto', 'deployed', { ...noted, sha256: master });

  await bench.scan(scan(2, estate({}, { ordersSha256: `sha256:${another}` }, {})));
  await does('otto', 'deployed', { mediumId, ciId: second, attribute: 'ordersSha256' });
  expect((await refused('rae', 'move', release)).message).toMatch(/orders 4.2 differs in 1 of 2 places/);
  await bench.scan(scan(3, estate({}, { ordersSha256: `sha256:${master}` }, {})));
  const out = await does('rae', 'move', release);
  expect(out).toMatchObject({
    state: 'RELEASED',
    measures: [
      { name: 'CHANGES', meeting: 2, of: 2 },
      { name: 'TESTS', meeting: 2, of: 2 },
      { name: 'WAVES', meeting: 2, of: 2 },
      { name: 'HASHES', meeting: 2, of: 2 },
    ],
  });
});

test('a back-out shows of each of its CIs what has returned to the baseline, and what has not', async () => {
  const against = async () =>
    Object.fromEntries(
      (await release()).againstBaseline.map((each: { ci: { name: string }; standing: string }) => [
        each.ci.name,
        each.standing,
      ]),
    );
  expect(await against()).toEqual({ 'node-1': 'UNTOUCHED', 'node-2': 'DIFFERS' });
  await bench.scan(
    scan(4, estate({ os: 'debian 13' }, { ordersSha256: master, os: 'debian 13' }, { os: 'x' })),
  );
  await bench.scan(scan(5, estate({ os: 'debian 13' }, {}, { os: 'y' })));
  // node-3 is nothing of the release's, whatever becomes of it.
  expect(await against()).toEqual({ 'node-1': 'DIFFERS', 'node-2': 'RETURNED' });
  for (const change of changes) await bring(change, { state: 'BACKED_OUT', outcome: 'BACKED_OUT' });
  const { againstBaseline } = await does('rae', 'move', { step: 'BACK_OUT', comment: 'orders were lost' });
  await bench.scan(scan(6, estate({}, {}, {})));
  // What it was at the end of the back-out stays said.
  expect(await against()).toEqual({ 'node-1': 'DIFFERS', 'node-2': 'RETURNED' });
  expect(againstBaseline[0].differences).toMatchObject({
    totalCount: 1,
    edges: [{ node: { kind: 'CHANGED', attribute: 'os', before: null, after: 'debian 13' } }],
  });
});
