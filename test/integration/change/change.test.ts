import { afterAll, beforeAll, expect, test } from 'vitest';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';

let bench: Bench;
let ids: Record<string, string>;
let generation = 0;

const service = (key: string, owner: string, criticality = 'MEDIUM') =>
  ci(key, { class: 'BusinessService', name: key, attributes: { owner, criticality } });
const estate = [
  service('Pharmacy', 'pharmacy', 'CRITICAL'),
  service('Wards', 'nobody-here'),
  service('Labs', 'pharmacy'),
  ci('array', { class: 'StorageArray', attributes: { owner: 'storage' } }),
  ci('db-1', { class: 'DatabaseInstance' }),
  ci('db-2', { class: 'DatabaseInstance' }),
  ci('db', { class: 'Database', redundancy: [{ group: 'instances', minUp: 1, mode: 'STANDBY' }] }),
  ci('spare', { class: 'Server' }),
  relation('RUNS_ON', 'db', 'db-1', { group: 'instances' }),
  relation('RUNS_ON', 'db', 'db-2', { group: 'instances' }),
  relation('DEPENDS_ON', 'Wards', 'db'),
  relation('DEPENDS_ON', 'Pharmacy', 'array'),
];
const send = (...more: object[]) => bench.scan(scan(++generation, [...estate, ...more]));

const all = `id number version title kind state requester start end reason
  targets { ci { id name } action origin } impact { digest revision summary { down } }
  risk { level score factors { name score because } }
  conflicts { with { number } overlap { name } fatalTogether { name } because }
  approvals { by decision comment impactDigest valid lapsedBecause }
  requiredApprovals { role who because } steps { step allowed because } timeline { actor text }`;
const open = `mutation ($input: ChangeInput!) { openChange(input: $input) { ${all} } }`;
const move = `mutation ($id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String) {
  moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest) { ${all} } }`;
const update = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
  updateChange(id: $id, input: $input, expectedVersion: $version) { ${all} } }`;
const look = `query ($id: ID!) { change(id: $id) { ${all} } }`;

const hour = 3_600_000;
const at = (offset: number) => new Date(Date.now() + offset).toISOString();
const plan = (target: string, more: object = {}) => ({
  title: `Firmware of ${target}`,
  targets: [{ ciId: ids[target] }],
  ...{ start: at(-hour), end: at(hour), reason: 'old', benefit: 'support', implementation: 'update' },
  ...{ test: 'read and write', backOut: 'the former firmware', ...more },
});
const opened = async (input: object, person = 'rita') => (await bench.as(person, open, { input })).openChange;
const moved = async (person: string, id: string, step: string, more: object = {}) =>
  (await bench.as(person, move, { id, step, ...more })).moveChange;
const seen = async (id: string) => (await bench.as('vera', look, { id })).change;
/** Says yes to what the change hits now. */
const approve = async (person: string, id: string) =>
  moved(person, id, 'APPROVE', { seenDigest: (await seen(id)).impact.digest });
const submitted = async (input: object, person = 'rita') => {
  const { id } = await opened(input, person);
  await moved(person, id, 'ASSESS');
  return (await moved(person, id, 'SUBMIT')).id as string;
};
const allowed = (change: { steps: { step: string; allowed: boolean }[] }) =>
  change.steps.filter((option) => option.allowed).map(({ step }) => step);

beforeAll(async () => {
  bench = await changeBench();
  await send();
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
});
afterAll(() => bench?.close());

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
  const early = await bench.refused('rita', move, { id, step: 'SUBMIT' });
  expect(early.code).toBe('CONFLICT');
  expect(early.message).toMatch(/takes one that is ASSESSED. Still missing: targets, start/);
  const input = { title: 'The array', targets: [{ ciId: ids.array }] };
  await bench.as('rita', update, { id, input, version: 1 });
  await moved('rita', id, 'ASSESS');
  const refusal = await bench.refused('rita', move, { id, step: 'SUBMIT' });
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
  expect(await bench.refused('rita', move, { id, step: 'START' })).toMatchObject({ code: 'CONFLICT' });
  const stale = { id, step: 'APPROVE', seenDigest: noted.impact.digest };
  expect(await bench.refused('phil', move, stale)).toMatchObject({ code: 'STALE', place: 'seenDigest' });

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
  const audit = await bench.ingest.rows<{ action: string }>(
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
    expect((await bench.refused(person, move, approving)).code).toBe('FORBIDDEN');
  expect(await bench.refused('vera', move, { id, step: 'APPROVE' })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'seenDigest',
  });
  await approve('vera', id);
  expect((await bench.refused('vera', move, approving)).code).toBe('CONFLICT');
  const rejected = await moved('stan', id, 'REJECT', { seenDigest: impact.digest, comment: 'not now' });
  expect(rejected.state).toBe('REJECTED');
  expect(
    rejected.approvals.map(({ decision, valid }: { decision: string; valid: boolean }) => [decision, valid]),
  ).toEqual([
    ['YES', false],
    ['NO', true],
  ]);
  expect((await bench.refused('otto', move, { id, step: 'ASSESS' })).code).toBe('FORBIDDEN');
  expect((await bench.refused('vera', move, { id: 'none', step: 'ASSESS' })).code).toBe('NOT_FOUND');
  expect((await bench.refused('mona', open, { input: { title: 'x' } })).code).toBe('FORBIDDEN');
});

test('an edit of targets or window ends approvals, another one does not; versions tell who was first', async () => {
  const id = await submitted(plan('array'));
  await approve('vera', id);
  await approve('stan', id);
  const { version } = await seen(id);
  const renamed = (await bench.as('rita', update, { id, input: { title: 'Firmware' }, version }))
    .updateChange;
  expect(renamed).toMatchObject({
    state: 'APPROVED',
    title: 'Firmware',
    reason: 'old',
    version: version + 1,
  });
  const edit = { id, input: { title: 'Firmware', end: at(2 * hour) }, version };
  expect(await bench.refused('rita', update, edit)).toMatchObject({
    code: 'STALE',
    place: 'expectedVersion',
  });
  const comment =
    'mutation ($id: ID!) { commentOnChange(id: $id, comment: "who is on call?") { version state timeline { actor text } } }';
  const said = (await bench.as('phil', comment, { id })).commentOnChange;
  expect(said).toMatchObject({ state: 'APPROVED', version: version + 1 });
  expect(said.timeline.at(-1)).toEqual({ actor: 'phil', text: 'said: who is on call?' });
  const later = (await bench.as('rita', update, { ...edit, version: version + 1 })).updateChange;
  expect(later.state).toBe('SUBMITTED');
  expect(later.approvals[0]).toMatchObject({
    valid: false,
    lapsedBecause: 'Edited since you approved: end.',
  });
  const wrong = { title: 'x', targets: [{ ciId: 'none' }] };
  expect(await bench.refused('rita', update, { id, input: wrong, version: later.version })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.targets.0.ciId',
  });
  expect(await bench.refused('rita', open, { input: { title: ' ' } })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'input.title',
  });
});

test('an emergency starts on one change manager’s word and is closed with all the others', async () => {
  const id = await submitted(plan('array', { kind: 'EMERGENCY' }), 'max');
  const digest = (await seen(id)).impact.digest;
  expect((await bench.refused('max', move, { id, step: 'APPROVE', seenDigest: digest })).code).toBe(
    'FORBIDDEN',
  );
  expect((await approve('vera', id)).state).toBe('SUBMITTED');
  expect((await bench.refused('max', move, { id, step: 'START' })).code).toBe('CONFLICT');
  expect((await approve('mona', id)).state).toBe('APPROVED');
  await moved('max', id, 'START');
  await moved('max', id, 'IMPLEMENT');
  const reviewed = await moved('mona', id, 'REVIEW');
  expect(reviewed.requiredApprovals).toMatchObject([{ role: 'CI_OWNER', who: ['stan'] }]);
  expect((await bench.refused('mona', move, { id, step: 'CLOSE' })).code).toBe('CONFLICT');
  await approve('stan', id);
  expect((await moved('mona', id, 'CLOSE')).state).toBe('CLOSED');
});

test('two that are safe alone and fatal together are told of each other', async () => {
  const one = await submitted(plan('db-1'));
  const other = await submitted(plan('db-2'));
  const { conflicts, risk, number } = await seen(one);
  expect(conflicts).toMatchObject([
    {
      with: { number: (await seen(other)).number },
      overlap: [],
      fatalTogether: [{ name: 'Wards' }, { name: 'db' }],
    },
  ]);
  expect(risk.factors.find(({ name }: { name: string }) => name === 'conflicts').score).toBe(25);
  const period = { from: at(0), to: at(hour) };
  const asked = { ids: [ids.spare], period };
  const { impact } = await bench.as(
    'vera',
    `query ($ids: [ID!], $period: Period) {
      impact(ids: $ids, withChangesBetween: $period) { targets { origin ci { name } } on(id: "${ids.Wards}") { state } } }`,
    asked,
  );
  expect(impact.on.state).toBe('DOWN');
  expect(impact.targets).toContainEqual({ origin: number, ci: { name: 'db-1' } });
  await moved('rita', other, 'CANCEL');
  expect((await seen(one)).conflicts).toEqual([]);
  const same = await submitted(plan('db-1', { start: at(2 * hour), end: at(3 * hour) }));
  expect((await seen(same)).conflicts).toEqual([]);
  const page = await bench.as(
    'vera',
    '{ changes(states: [SUBMITTED], first: 1) { totalCount edges { node { id } } } }',
  );
  expect(page.changes.edges[0].node.id).toBe(same);
  expect(number).toMatch(/^CHG\d{7}$/);
});

test('a target that is merged away is the CI that is kept, and one that is gone stands in the way', async () => {
  const twins = [ci('twin-1'), ci('twin-2'), ci('doomed'), relation('DEPENDS_ON', 'Labs', 'twin-2')];
  await send(...twins);
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  for (const { name, id } of rows) ids[name] ??= id;
  const id = await submitted(plan('twin-1'));
  const doomed = await submitted(plan('doomed'));
  expect((await seen(id)).impact.summary.down).toBe(1);
  const merge = `mutation ($keep: ID!, $merge: [ID!]!) { mergeCis(keep: $keep, merge: $merge, reason: "one") { id } }`;
  await bench.as('rita', merge, { keep: ids['twin-2'], merge: [ids['twin-1']] });
  const merged = await seen(id);
  expect(merged).toMatchObject({
    targets: [{ ci: { id: ids['twin-2'] } }],
    impact: { summary: { down: 2 } },
  });
  const retire = 'mutation ($id: ID!) { retireCi(id: $id, reason: "sold") { status } }';
  await bench.as('rita', retire, { id: ids.doomed });
  const gone = await seen(doomed);
  expect(gone.impact.summary.down).toBe(0);
  await moved('mona', doomed, 'REJECT', { seenDigest: gone.impact.digest });
  await moved('rita', doomed, 'ASSESS');
  const refusal = await bench.refused('rita', move, { id: doomed, step: 'SUBMIT' });
  expect(refusal.message).toMatch(/^1 of its targets is not there any more/);
});

test('of many who come at once none is lost, counted twice or given the same number', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 8 }, (_, index) => opened({ title: `Draft ${index}` })),
  );
  const numbers = drafts.map(({ number }) => Number(number.slice(3))).sort((one, other) => one - other);
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));

  const id = await submitted(plan('array'));
  const { impact, version } = await seen(id);
  const approving = { id, step: 'APPROVE', seenDigest: impact.digest };
  const answers = await Promise.allSettled([
    ...['vera', 'vera', 'vera', 'stan', 'stan', 'phil', 'mona'].map((person) =>
      bench.as(person, move, approving),
    ),
    bench.as('rita', update, { id, input: { title: 'Edited meanwhile' }, version }),
  ]);
  const after = await seen(id);
  const yes = after.approvals.map(({ by }: { by: string }) => by);
  expect([...yes].sort()).toEqual(['mona', 'phil', 'stan', 'vera']);
  expect(after.state).toBe('APPROVED');
  const done = answers.filter(({ status }) => status === 'fulfilled').length;
  expect(after.version).toBe(version + done);
});

test('a call with an Idempotency-Key that comes again opens nothing more', async () => {
  const headers = { 'Idempotency-Key': 'a-key' };
  const first = await bench.as('rita', open, { input: { title: 'Once' } }, headers);
  const again = await bench.as('rita', open, { input: { title: 'Once' } }, headers);
  expect(again.openChange.id).toBe(first.openChange.id);
  const node = 'query ($id: ID!) { node(id: $id) { __typename id ... on Change { number } } }';
  expect((await bench.as('vera', node, { id: first.openChange.id })).node).toEqual({
    __typename: 'Change',
    id: first.openChange.id,
    number: first.openChange.number,
  });
});

const openWindow = `mutation ($input: WindowInput!) {
  openWindow(input: $input) { id kind title cis { name } start end rule timeZone } }`;

test('a freeze of what a change hits blocks its start; windows are found by their times', async () => {
  const id = await submitted(plan('array'));
  await approve('vera', id);
  await approve('stan', id);
  // Others are planned on the same array by now, so that the risk wants a change manager's word as well.
  await approve('mona', id);
  await moved('mona', id, 'SCHEDULE');
  const elsewhere = {
    kind: 'FREEZE',
    title: 'Labs only',
    ciIds: [ids.Labs],
    start: at(-hour),
    end: at(hour),
  };
  await bench.as('mona', openWindow, { input: elsewhere });
  expect(allowed((await bench.as('rita', look, { id })).change)).toContain('START');
  const input = {
    ...{ kind: 'FREEZE', title: 'Year end', ciIds: [ids.Pharmacy], timeZone: 'Europe/Berlin' },
    ...{ start: at(-24 * hour), end: at(-22 * hour), rule: 'FREQ=DAILY' },
  };
  const { openWindow: freeze } = await bench.as('mona', openWindow, { input });
  expect(freeze).toMatchObject({
    cis: [{ name: 'Pharmacy' }],
    rule: 'FREQ=DAILY',
    timeZone: 'Europe/Berlin',
  });
  const refusal = await bench.refused('rita', move, { id, step: 'START' });
  expect(refusal).toMatchObject({ code: 'CONFLICT' });
  expect(refusal.message).toMatch(/^Changes are frozen: Year end, until/);
  const { risk } = await seen(id);
  expect(risk.factors.find(({ name }: { name: string }) => name === 'freeze').score).toBe(20);
  const asked = (from: number, to: number) =>
    bench.as(
      'vera',
      'query ($period: Period!) { windows(period: $period) { title occurrences(period: $period) { start } } }',
      {
        period: { from: at(from), to: at(to) },
      },
    );
  const { windows } = await asked(-25 * hour, 30 * hour);
  expect(windows.map(({ title }: { title: string }) => title)).toEqual(['Year end', 'Labs only']);
  expect(windows[0].occurrences).toHaveLength(3);
  expect((await asked(-21 * hour, -12 * hour)).windows).toEqual([]);
  expect((await bench.refused('rita', openWindow, { input })).code).toBe('FORBIDDEN');
  const wrong = { ...input, ciIds: ['none'] };
  expect(await bench.refused('mona', openWindow, { input: wrong })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.ciIds.0',
  });
});

test('a standard change is approved by its template, and is a normal one beyond its limits', async () => {
  const template = { title: 'Patch a server', classes: ['Server', 'StorageArray'], mostImpacted: 2 };
  const opening = `mutation ($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id author } }`;
  expect((await bench.refused('rita', opening, { input: template })).code).toBe('FORBIDDEN');
  const { openChangeTemplate } = await bench.as('mona', opening, { input: template });
  const standard = { kind: 'STANDARD', template: openChangeTemplate.id };
  const within = await submitted(plan('spare', standard));
  expect(await seen(within)).toMatchObject({ state: 'APPROVED', kind: 'STANDARD', requiredApprovals: [] });
  expect((await moved('rita', within, 'START')).state).toBe('IN_PROGRESS');
  const beyond = await seen(await submitted(plan('array', standard)));
  expect(beyond).toMatchObject({ state: 'SUBMITTED', kind: 'NORMAL' });
  expect(beyond.timeline.at(-1).text).toMatch(/^It hits Pharmacy, which is more critical/);
  const own = { id: within, input: { title: 'x', template: 'none' }, version: 1 };
  expect((await bench.refused('rita', update, own)).code).toBe('STALE');
  expect(await bench.refused('rita', open, { input: { title: 'x', template: 'none' } })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.template',
  });
});

test('other limits are another template, whose word holds for what names it and for nothing planned before', async () => {
  const input = { title: 'Reboot a server', classes: ['Server'], mostImpacted: 2 };
  const fields = '{ id title mostImpacted author replaces withdrawnAt }';
  const opening = `mutation ($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) ${fields} }`;
  const revising = `mutation ($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {
    reviseChangeTemplate(id: $id, input: $input, reason: $reason) ${fields} }`;
  const { id } = (await bench.as('mona', opening, { input })).openChangeTemplate;
  const before = await submitted(plan('spare', { kind: 'STANDARD', template: id }));
  expect((await seen(before)).state).toBe('APPROVED');
  const revision = { id, input: { ...input, mostImpacted: 5 }, reason: 'two were too few' };
  expect((await bench.refused('rita', revising, revision)).code).toBe('FORBIDDEN');
  const revised = (await bench.as('max', revising, revision)).reviseChangeTemplate;
  expect(revised).toMatchObject({ mostImpacted: 5, author: 'max', replaces: id, withdrawnAt: null });
  expect((await bench.refused('max', revising, revision)).code).toBe('CONFLICT');
  const list = async (withdrawn: boolean) => {
    const query = `query ($withdrawn: Boolean!) { changeTemplates(withdrawn: $withdrawn) ${fields} }`;
    return (await bench.as('rita', query, { withdrawn })).changeTemplates.map(
      (each: { id: string }) => each.id,
    );
  };
  expect(await list(false)).toContain(revised.id);
  expect(await list(false)).not.toContain(id);
  expect((await list(true)).at(-1)).toBe(id);
  expect((await bench.refused('rita', move, { id: before, step: 'START' })).code).toBe('CONFLICT');
  const after = await submitted(plan('spare', { kind: 'STANDARD', template: revised.id }));
  expect((await seen(after)).state).toBe('APPROVED');
});
