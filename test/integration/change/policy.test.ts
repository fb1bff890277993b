import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendAudit } from '../../../server/access/audit.ts';
import { adoptChangePolicyFile } from '../../../server/process/changePolicy/decideChangePolicy.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';

let bench: Bench;
let array = '';

const decide = `mutation ($input: [ChangePolicySettingInput!]!, $version: Int!) {
  decidePolicyOnChanges(input: $input, reason: "trying it out", expectedVersion: $version) {
    version settings { name value layer beneath } } }`;
const look =
  'query ($id: ID!) { change(id: $id) { risk { level score factors { name score because } } requiredApprovals { role who needed because } state } }';

const seen = async (id: string) => (await bench.as('vera', look, { id })).change;
const factor = (change: { risk: { factors: { name: string }[] } }, name: string) =>
  change.risk.factors.find((each) => each.name === name);
const version = async () =>
  (await bench.as('vera', '{ policyOnChanges { version } }')).policyOnChanges.version;
const decided = async (input: object[]) =>
  (await bench.as('ada', decide, { input, version: await version() })).decidePolicyOnChanges;
const opened = async (person: string): Promise<string> => {
  const input = {
    title: 'Firmware',
    targets: [{ ciId: array, action: 'PATCH' }],
    test: 'read',
    backOut: 'the former',
  };
  const mutation = 'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }';
  return (await bench.as(person, mutation, { input })).openChange.id;
};

beforeAll(async () => {
  bench = await changeBench();
  const estate = [
    ci('Pharmacy', { class: 'BusinessService', attributes: { owner: 'pharmacy', criticality: 'CRITICAL' } }),
    ci('array', { class: 'StorageArray', attributes: { owner: 'storage' } }),
    ci('app', { class: 'Application' }),
    relation('DEPENDS_ON', 'Pharmacy', 'array'),
    relation('BACKED_UP_BY', 'app', 'app-2'),
    ci('app-2', { class: 'Application' }),
    relation('MONITORED_BY', 'app', 'array'),
  ];
  await bench.scan(scan(1, estate));
  const [row] = await bench.ingest.rows<{ id: string }>("MATCH (c:Ci {name: 'array'}) RETURN c.id AS id");
  array = row?.id ?? '';
});
afterAll(() => bench?.close());

test('what a change acts on counts where its lone loss takes services down, and where others rely on it', async () => {
  const change = await seen(await opened('rita'));
  expect(factor(change, 'single points of failure')).toMatchObject({
    score: 5,
    because: 'It acts on 1 CI whose loss alone takes services down: array (1 service).',
  });
  expect(factor(change, 'controls')).toMatchObject({
    score: 5,
    because: 'It acts on what others rely on for their protection: array monitors 1.',
  });
});

test('an administrator previews the policy and changes it; risk and approvals follow, and the trail says so', async () => {
  const id = await opened('rita');
  const input = [
    { name: 'singlePoint', value: 50 },
    { name: 'mostSinglePoints', value: 50 },
    { name: 'boardMembers', value: 2 },
    { name: 'ciOwners', value: false },
  ];
  const preview = `query ($input: [ChangePolicySettingInput!]!) { policyOnChangesPreview(input: $input) {
    looked changes { change { id } before { level } after { level score } asksBefore asksAfter } } }`;
  const { policyOnChangesPreview: shown } = await bench.as('ada', preview, { input });
  const mine = shown.changes.find(({ change }: { change: { id: string } }) => change.id === id);
  expect(mine).toMatchObject({
    before: { level: 'LOW' },
    after: { level: 'HIGH' },
    asksBefore: 1,
    asksAfter: 2,
  });
  expect(await bench.refused('mona', preview, { input })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await seen(id)).risk.level).toBe('LOW');

  const { settings } = await decided(input);
  const setting = settings.find(({ name }: { name: string }) => name === 'boardMembers');
  expect(setting).toEqual({ name: 'boardMembers', value: 2, layer: 'APP', beneath: 1 });
  const after = await seen(id);
  expect(after.risk.level).toBe('HIGH');
  expect(after.requiredApprovals).toMatchObject([
    { role: 'CHANGE_MANAGER', who: ['max', 'mona'], needed: 2 },
  ]);
  const [entry] = await bench.ingest.rows<{ action: string; detail: string }>(
    'MATCH (a:AuditEntry) RETURN a.action AS action, a.detail AS detail ORDER BY a.seq DESC LIMIT 1',
  );
  expect(entry?.action).toBe('changePolicy.changed');
  expect(entry?.detail).toContain('trying it out');
});

test('nobody but an administrator changes it, and not one whose own change it governs', async () => {
  const input = [{ name: 'boardFrom', value: 'CRITICAL' }];
  const at = await version();
  expect(await bench.refused('mona', decide, { input, version: at })).toMatchObject({ code: 'FORBIDDEN' });
  const own = await opened('ada');
  const refusal = await bench.refused('ada', decide, { input, version: at });
  expect(refusal.code).toBe('FORBIDDEN');
  expect(refusal.message).toMatch(/^Nobody changes the policy that governs their own open changes: CHG\d+\./);
  await bench.as('ada', 'mutation ($id: ID!) { moveChange(id: $id, step: CANCEL) { state } }', { id: own });
  expect((await decided(input)).version).toBe(at + 1);
  expect(await bench.refused('ada', decide, { input, version: at })).toMatchObject({
    code: 'STALE',
    place: 'expectedVersion',
  });
});

test.each([
  [{ name: 'levelHigh', value: 10 }, 'input.levelHigh', 'levelHigh: is more than where medium begins.'],
  [{ name: 'noTest', value: 101 }, 'input.noTest', 'noTest: is at most 100.'],
  [{ name: 'boardMembers', value: 1.5 }, 'input.boardMembers', 'boardMembers: is a whole number.'],
  [{ name: 'boardFrom', value: 'SOME' }, 'input.boardFrom', /boardFrom: /],
])('what cannot be worked with is refused with its place: %j', async (setting, place, message) => {
  const refusal = await bench.refused('ada', decide, { input: [setting], version: await version() });
  expect(refusal).toMatchObject({ code: 'BAD_INPUT', place, message: expect.stringMatching(message) });
});

test('two change managers say yes where a board of two is wanted, and none of them twice', async () => {
  const input = [
    { name: 'boardFrom', value: 'LOW' },
    { name: 'boardMembers', value: 2 },
    { name: 'ciOwners', value: false },
  ];
  await decided(input);
  const id = await opened('rita');
  const start = new Date(Date.now() + 3_600_000).toISOString();
  const end = new Date(Date.now() + 7_200_000).toISOString();
  const rest = { title: 'Firmware', start, end, reason: 'old', benefit: 'support', implementation: 'update' };
  await bench.as(
    'rita',
    'mutation ($id: ID!, $input: ChangeInput!) { updateChange(id: $id, input: $input, expectedVersion: 1) { id } }',
    { id, input: rest },
  );
  const move =
    'mutation ($id: ID!, $step: ChangeStep!, $seenDigest: String) { moveChange(id: $id, step: $step, seenDigest: $seenDigest) { state requiredApprovals { who needed } } }';
  await bench.as('rita', move, { id, step: 'ASSESS' });
  await bench.as('rita', move, { id, step: 'SUBMIT' });
  const { change } = await bench.as('mona', 'query ($id: ID!) { change(id: $id) { impact { digest } } }', {
    id,
  });
  const seenDigest = change.impact.digest;
  const first = (await bench.as('mona', move, { id, step: 'APPROVE', seenDigest })).moveChange;
  expect(first).toEqual({ state: 'SUBMITTED', requiredApprovals: [{ who: ['max'], needed: 1 }] });
  expect(await bench.refused('mona', move, { id, step: 'APPROVE', seenDigest })).toMatchObject({
    code: 'CONFLICT',
  });
  expect((await bench.as('max', move, { id, step: 'APPROVE', seenDigest })).moveChange.state).toBe(
    'APPROVED',
  );
});

test('the file holds beneath the app, and the graph follows it once', async () => {
  const context = { database: bench.ingest.database, appendAudit };
  expect(await adoptChangePolicyFile(context, { noTest: 7, boardMembers: 3 })).toBe(true);
  expect(await adoptChangePolicyFile(context, { noTest: 7, boardMembers: 3 })).toBe(false);
  const { policyOnChanges } = await bench.as(
    'vera',
    '{ policyOnChanges { settings { name value layer beneath } } }',
  );
  const settings = policyOnChanges.settings as { name: string }[];
  const named = (name: string) => settings.find((each) => each.name === name);
  expect(named('noTest')).toEqual({ name: 'noTest', value: 7, layer: 'POLICY_FILE', beneath: 7 });
  expect(named('boardMembers')).toEqual({ name: 'boardMembers', value: 2, layer: 'APP', beneath: 3 });
});
