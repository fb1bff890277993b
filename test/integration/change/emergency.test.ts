import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendAudit } from '../../../server/access/audit.ts';
import { ChangeWatch } from '../../../server/process/change/changeWatch.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';
import { pharmacyOnArray } from './pharmacyOnArray.ts';

let bench: Bench;
let array = '';
let watch: ChangeWatch;

const hour = 3_600_000;
const fields =
  'id version state kind approvalsDue approvalsOverdue impact { digest } requiredApprovals { who } timeline { actor text }';
const move = `mutation ($id: ID!, $step: ChangeStep!, $seenDigest: String) {
  moveChange(id: $id, step: $step, seenDigest: $seenDigest) { ${fields} } }`;
const moved = async (person: string, id: string, step: string, seenDigest?: string) =>
  (await bench.as(person, move, { id, step, seenDigest })).moveChange;
const seen = async (id: string) =>
  (await bench.as('vera', `query ($id: ID!) { change(id: $id) { ${fields} } }`, { id })).change;
const listed = async (lateApprovals: string) =>
  (
    await bench.as(
      'mona',
      'query ($late: LateApprovals) { changes(lateApprovals: $late) { totalCount edges { node { id } } } }',
      { late: lateApprovals },
    )
  ).changes;
const opened = async (kind: string) => {
  const at = (offset: number) => new Date(Date.now() + offset).toISOString();
  const input = {
    ...{
      title: 'Firmware',
      kind,
      targets: [{ ciId: array }],
      start: at(-hour),
      end: at(hour),
      reason: 'old',
    },
    ...{ benefit: 'support', implementation: 'update', test: 'read', backOut: 'the former' },
  };
  const mutation = 'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }';
  return (await bench.as('rita', mutation, { input })).openChange.id as string;
};
const begun = async () => {
  const id = await opened('EMERGENCY');
  await moved('rita', id, 'ASSESS');
  const { impact } = await moved('rita', id, 'SUBMIT');
  await moved('mona', id, 'APPROVE', impact.digest);
  return moved('rita', id, 'START');
};

beforeAll(async () => {
  bench = await changeBench();
  const { database } = bench.ingest;
  watch = new ChangeWatch({ database, engine: bench.engine, appendAudit }, (error) => {
    throw error;
  });
  array = await pharmacyOnArray(bench);
});
afterAll(() => bench?.close());

test('what an emergency skipped is due within the time of the policy, listed until it is there, and then no more', async () => {
  const { id, approvalsDue, approvalsOverdue, impact } = await begun();
  expect(Date.parse(approvalsDue)).toBeGreaterThan(Date.now() + 71 * hour);
  expect(Date.parse(approvalsDue)).toBeLessThanOrEqual(Date.now() + 72 * hour);
  expect(approvalsOverdue).toBe(false);
  expect(await listed('DUE')).toMatchObject({ totalCount: 1, edges: [{ node: { id } }] });
  expect((await listed('OVERDUE')).totalCount).toBe(0);
  expect((await moved('vera', id, 'APPROVE', impact.digest)).approvalsDue).toBeNull();
  expect((await listed('DUE')).totalCount).toBe(0);
});

test('once the time is past it is said, listed and told of, once', async () => {
  const { id, impact } = await begun();
  const { database } = bench.ingest;
  await database.command('MATCH (c:Change {id: $id}) SET c.approvalsDueAt = timestamp() - 1000', { id });
  await watch.look();
  await watch.look();
  const late = await seen(id);
  expect(late).toMatchObject({ approvalsOverdue: true, requiredApprovals: [{ who: ['phil', 'vera'] }] });
  expect(late.timeline.at(-1).text).toMatch(
    /^The approvals that it skipped are overdue since .*: still to say yes: Pharmacy team\.$/,
  );
  expect((await listed('OVERDUE')).edges).toEqual([{ node: { id } }]);
  const notices = await bench.ingest.rows<{ people: string[] }>(
    "MATCH (n:Notice {event: 'APPROVALS_OVERDUE'}) RETURN n.people AS people",
  );
  expect(notices).toEqual([{ people: ['phil', 'vera', 'rita', 'mona'] }]);
  const [entry] = await bench.ingest.rows<{ action: string }>(
    'MATCH (a:AuditEntry) RETURN a.action AS action ORDER BY a.seq DESC LIMIT 1',
  );
  expect(entry?.action).toBe('change.overdue');
  expect((await moved('phil', id, 'APPROVE', impact.digest)).approvalsDue).toBeNull();
  expect((await listed('OVERDUE')).totalCount).toBe(0);
});

test('what its owner’s leaving makes needless is not due any more', async () => {
  const { id } = await begun();
  const gone = [
    ci('Pharmacy', { class: 'BusinessService', attributes: { owner: 'mona' } }),
    ci('array', { class: 'StorageArray' }),
  ];
  await bench.scan(scan(2, [...gone, relation('DEPENDS_ON', 'Pharmacy', 'array')]));
  const after = await seen(id);
  // Mona's yes was that of a change manager; as the owner she has not said it yet.
  expect(after.requiredApprovals).toEqual([{ who: ['mona'] }]);
  await bench.scan(
    scan(3, [
      ci('Pharmacy', { class: 'BusinessService' }),
      ci('array', { class: 'StorageArray' }),
      relation('DEPENDS_ON', 'Pharmacy', 'array'),
    ]),
  );
  expect(await seen(id)).toMatchObject({ approvalsDue: null, requiredApprovals: [] });
});

test('an emergency is turned back into a normal change as a draft, and not once it is submitted', async () => {
  const id = await opened('EMERGENCY');
  const update = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
    updateChange(id: $id, input: $input, expectedVersion: $version) { kind version } }`;
  const turned = async (more: object, version: number) =>
    (await bench.as('rita', update, { id, input: { title: 'Firmware', ...more }, version })).updateChange;
  expect(await turned({ kind: 'NORMAL' }, 1)).toMatchObject({ kind: 'EMERGENCY' });
  const both = { id, input: { title: 'Firmware', kind: 'EMERGENCY', backToNormal: true }, version: 2 };
  expect(await bench.refused('rita', update, both)).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.backToNormal',
  });
  expect(await turned({ backToNormal: true }, 2)).toEqual({ kind: 'NORMAL', version: 3 });
  expect(await turned({ kind: 'EMERGENCY' }, 3)).toMatchObject({ kind: 'EMERGENCY' });
  await moved('rita', id, 'ASSESS');
  const { version } = await moved('rita', id, 'SUBMIT');
  const late = { id, input: { title: 'Firmware', backToNormal: true }, version };
  expect(await bench.refused('rita', update, late)).toMatchObject({ code: 'CONFLICT', place: 'input.kind' });
});
