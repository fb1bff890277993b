import { expect, test } from 'vitest';
import { ci, relation } from '../ingest/fixture.ts';
import { allowed, at, firmware, hour, move, open, update } from './firmware.ts';

const { approve, as, ids, moved, opened, plan, refused, rows, seen, send, submitted } = firmware();

test('a draft needs a title alone; what is missing for more is said', async () => {
  const draft = await opened({ title: 'Something with the array' });
  expect(draft).toMatchObject({
    number: 'CHG0000001',
    version: 1,
    kind: 'NORMAL',
    state: 'DRAFT',
    requester: 'rita',
    targets: [],
    impact: { summary: { down: 0 } },
    risk: { level: 'MEDIUM' },
    requiredApprovals: [{ role: 'CHANGE_MANAGER', who: ['max', 'mona'] }],
  });
  expect(allowed(draft)).toEqual(['ASSESS', 'CANCEL']);
  const { id } = draft;
  const early = await refused('rita', move, { id, step: 'SUBMIT' });
  expect(early.code).toBe('CONFLICT');
  expect(early.message).toMatch(/takes one that is ASSESSED. Still missing: targets, start/);
  const input = { title: 'The array', targets: [{ ciId: ids.array }] };
  await as('rita', update, { id, input, version: 1 });
  await moved('rita', id, 'ASSESS');
  const refusal = await refused('rita', move, { id, step: 'SUBMIT' });
  expect(refusal).toEqual({
    code: 'CONFLICT',
    place: 'step',
    message: 'Still missing: start, end, reason, benefit, implementation, test, back-out.',
  });
  await moved('rita', id, 'CANCEL');
});

test('the whole way, with a drift in between that ends approvals', async () => {
  const id = await submitted(plan('array'));
  const before = await seen(id);
  expect(before.requiredApprovals).toEqual([
    { role: 'SERVICE_OWNER', who: ['phil', 'vera'], because: 'Pharmacy team owns Pharmacy (down).' },
    { role: 'CI_OWNER', who: ['stan'], because: 'Storage team owns array (acted on).' },
  ]);
  expect(before.targets).toMatchObject([{ ci: { name: 'array' }, action: 'OUTAGE', origin: before.number }]);
  expect((await approve('vera', id)).state).toBe('SUBMITTED');
  expect(await approve('stan', id)).toMatchObject({ state: 'APPROVED', requiredApprovals: [] });
  expect((await moved('mona', id, 'SCHEDULE')).state).toBe('SCHEDULED');

  // Drift that matters to nobody who approved is noted.
  await send(ci('app', { class: 'Application' }), relation('DEPENDS_ON', 'app', 'array'));
  const noted = await seen(id);
  expect(noted.state).toBe('SCHEDULED');
  expect(noted.impact.digest).not.toBe(before.impact.digest);
  expect(noted.timeline.at(-1)).toMatchObject({ actor: 'linchpin' });
  expect(noted.timeline.at(-1).text).toMatch(/^Its impact has changed with revision \d+: 3 down/);

  // A service that it hits as well ends them.
  const more = [ci('app', { class: 'Application' }), relation('DEPENDS_ON', 'app', 'array')];
  await send(...more, relation('DEPENDS_ON', 'Labs', 'array'));
  const lapsed = await seen(id);
  expect(lapsed.state).toBe('SUBMITTED');
  expect(lapsed.approvals.map(({ by, valid }: { by: string; valid: boolean }) => [by, valid])).toEqual([
    ['vera', false],
    ['stan', false],
  ]);
  expect(lapsed.approvals[0].lapsedBecause).toBe('+1 service since you approved: Labs (down).');
  expect(lapsed.timeline.at(-1).text).toMatch(/2 approvals lapsed \(Vera, Stan\)/);
  expect(await refused('rita', move, { id, step: 'START' })).toMatchObject({ code: 'CONFLICT' });
  const stale = { id, step: 'APPROVE', seenDigest: noted.impact.digest };
  expect(await refused('phil', move, stale)).toMatchObject({ code: 'STALE', place: 'seenDigest' });

  await approve('phil', id);
  expect((await approve('stan', id)).state).toBe('APPROVED');
  await moved('mona', id, 'SCHEDULE');
  await moved('rita', id, 'START');
  await moved('rita', id, 'IMPLEMENT', { comment: 'no surprises' });
  await moved('mona', id, 'REVIEW', { comment: 'as planned' });
  const closed = await moved('mona', id, 'CLOSE');
  expect(closed).toMatchObject({ state: 'CLOSED', requiredApprovals: [], version: 14 });
  expect(
    closed.timeline.map(({ actor, text }: { actor: string; text: string }) => `${actor} ${text}`),
  ).toContain('rita implemented it: no surprises');
  const audit = await rows<{ action: string }>(
    'MATCH (a:AuditEntry {subject: $id}) RETURN a.action AS action ORDER BY a.seq',
    { id },
  );
  expect(audit.map(({ action }) => action)).toEqual([
    'change.opened',
    ...Array(5).fill('change.moved'),
    'change.drifted',
    'change.lapsed',
    ...Array(7).fill('change.moved'),
  ]);
});

test('nobody approves their own, others only what is theirs, and nobody twice', async () => {
  const id = await submitted(plan('array'));
  const { impact } = await seen(id);
  const approving = { id, step: 'APPROVE', seenDigest: impact.digest };
  for (const person of ['rita', 'otto', 'bot'])
    expect((await refused(person, move, approving)).code).toBe('FORBIDDEN');
  expect(await refused('vera', move, { id, step: 'APPROVE' })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'seenDigest',
  });
  await approve('vera', id);
  expect((await refused('vera', move, approving)).code).toBe('CONFLICT');
  const rejected = await moved('stan', id, 'REJECT', { seenDigest: impact.digest, comment: 'not now' });
  expect(rejected.state).toBe('REJECTED');
  expect(
    rejected.approvals.map(({ decision, valid }: { decision: string; valid: boolean }) => [decision, valid]),
  ).toEqual([
    ['YES', false],
    ['NO', true],
  ]);
  expect((await refused('otto', move, { id, step: 'ASSESS' })).code).toBe('FORBIDDEN');
  expect((await refused('vera', move, { id: 'none', step: 'ASSESS' })).code).toBe('NOT_FOUND');
  expect((await refused('mona', open, { input: { title: 'x' } })).code).toBe('FORBIDDEN');
});

test('an edit of targets or window ends approvals, another one does not; versions tell who was first', async () => {
  const id = await submitted(plan('array'));
  await approve('vera', id);
  await approve('stan', id);
  const { version } = await seen(id);
  const renamed = (await as('rita', update, { id, input: { title: 'Firmware' }, version })).updateChange;
  expect(renamed).toMatchObject({
    state: 'APPROVED',
    title: 'Firmware',
    reason: 'old',
    version: version + 1,
  });
  const edit = { id, input: { title: 'Firmware', end: at(2 * hour) }, version };
  expect(await refused('rita', update, edit)).toMatchObject({
    code: 'STALE',
    place: 'expectedVersion',
  });
  const comment =
    'mutation ($id: ID!) { commentOnChange(id: $id, comment: "who is on call?") { version state timeline { actor text } } }';
  const said = (await as('phil', comment, { id })).commentOnChange;
  expect(said).toMatchObject({ state: 'APPROVED', version: version + 1 });
  expect(said.timeline.at(-1)).toEqual({ actor: 'phil', text: 'said: who is on call?' });
  const later = (await as('rita', update, { ...edit, version: version + 1 })).updateChange;
  expect(later.state).toBe('SUBMITTED');
  expect(later.approvals[0]).toMatchObject({
    valid: false,
    lapsedBecause: 'Edited since you approved: end.',
  });
  const wrong = { title: 'x', targets: [{ ciId: 'none' }] };
  expect(await refused('rita', update, { id, input: wrong, version: later.version })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.targets.0.ciId',
  });
  expect(await refused('rita', open, { input: { title: ' ' } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.title',
  });
});

test('an emergency starts on one change manager’s word and is closed with all the others', async () => {
  const id = await submitted(plan('array', { kind: 'EMERGENCY' }), 'max');
  const digest = (await seen(id)).impact.digest;
  expect((await refused('max', move, { id, step: 'APPROVE', seenDigest: digest })).code).toBe('FORBIDDEN');
  expect((await approve('vera', id)).state).toBe('SUBMITTED');
  expect((await refused('max', move, { id, step: 'START' })).code).toBe('CONFLICT');
  expect((await approve('mona', id)).state).toBe('APPROVED');
  await moved('max', id, 'START');
  await moved('max', id, 'IMPLEMENT');
  const reviewed = await moved('mona', id, 'REVIEW');
  expect(reviewed.requiredApprovals).toMatchObject([{ role: 'CI_OWNER', who: ['stan'] }]);
  expect((await refused('mona', move, { id, step: 'CLOSE' })).code).toBe('CONFLICT');
  await approve('stan', id);
  expect((await moved('mona', id, 'CLOSE')).state).toBe('CLOSED');
});
