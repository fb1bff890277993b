import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChanges } from '../../../server/process/change/changeStore.ts';
import { verifyChange } from '../../../server/process/verification/verifyChange.ts';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench, type Data } from './fixture.ts';

let bench: Bench;
let ids: Record<string, string>;
let generation = 0;

const server = (name: string, cpuCount: number, more: object = {}) =>
  ci(name, { class: 'Server', name, attributes: { cpuCount, owner: 'storage', ...more } });
/** What the source says, unless a test says otherwise. */
const estate = () => ({
  web: server('web', 4),
  app: server('app', 4),
  spare: server('spare', 4),
  extra: server('extra', 4),
  chassis: server('chassis', 4),
  blade: server('blade', 4),
  inChassis: relation('HAS_PART', 'chassis', 'blade'),
  Pharmacy: ci('Pharmacy', { class: 'BusinessService', attributes: { owner: 'pharmacy' } }),
  Labs: ci('Labs', { class: 'BusinessService', attributes: { owner: 'pharmacy' } }),
  Wards: ci('Wards', { class: 'BusinessService', attributes: { owner: 'pharmacy' } }),
  onWeb: relation('DEPENDS_ON', 'Pharmacy', 'web'),
  runsOnWeb: relation('RUNS_ON', 'Labs', 'web'),
});
let said: Record<string, object>;
const send = (now: Record<string, object> = {}) => {
  said = { ...said, ...now };
  return bench.scan(scan(++generation, Object.values(said)));
};

const all = `id number version state outcome: state
  tasks { id title who state by comment } steps { step allowed because }
  expected { kind ci { name } class name attribute value anyValue type to { name } }
  impact { digest }
  verification {
    othersTotal outcomes { state seen expected { kind } }
    others { kind ci { name } attribute before after relationship { type to { name } } explainedBy { id } }
  }
  review {
    by success lessons hits { ci { name } state saidBy }
    accuracy { predicted judged hit both precision recall byType { type predicted both missed } }
    proposals { type strength isThere isTaken from { name } to { name } }
  }
  timeline { actor text }`;
const open = `mutation ($input: ChangeInput!) { openChange(input: $input) { ${all} } }`;
const move = `mutation ($id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput) {
  moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest, review: $review) { ${all} } }`;
const settle = `mutation ($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {
  settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) { ${all} } }`;
const update = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
  updateChange(id: $id, input: $input, expectedVersion: $version) { ${all} } }`;
const inboxItems = `{ inbox(first: 100) { edges { node {
  id kind title resolutions explainedBy { id } cis { name } } } } }`;
const explainedDrift = `query ($id: ID!, $first: Int, $after: String) { change(id: $id) {
  explainedDrift(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { title resolvedBy } } } } }`;
const resolve = `mutation ($id: ID!, $resolution: InboxResolution!, $changeId: ID, $comment: String) {
  resolveInboxItem(id: $id, resolution: $resolution, changeId: $changeId, comment: $comment) {
    resolution explainedBy { id title state } } }`;

const hour = 3_600_000;
const at = (offset: number) => new Date(Date.now() + offset).toISOString();
const plan = (target: string, more: object = {}) => ({
  title: `Work on ${target}`,
  targets: [{ ciId: ids[target] }],
  ...{ start: at(-hour), end: at(hour), reason: 'old', benefit: 'support', implementation: 'update' },
  ...{ test: 'read and write', backOut: 'the former one', ...more },
});
const moved = async (person: string, id: string, step: string, more: object = {}) =>
  (await bench.as(person, move, { id, step, ...more })).moveChange;
const seen = async (id: string) =>
  (await bench.as('mona', `query ($id: ID!) { change(id: $id) { ${all} } }`, { id })).change;
const submitted = async (input: object) => {
  const { id } = (await bench.as('rita', open, { input })).openChange;
  await moved('rita', id, 'ASSESS');
  await moved('rita', id, 'SUBMIT');
  return id as string;
};
const approve = async (id: string) => {
  for (const person of ['vera', 'stan', 'mona']) {
    const { impact, state } = await seen(id);
    if (state === 'SUBMITTED')
      await bench.as(person, move, { id, step: 'APPROVE', seenDigest: impact.digest }).catch(() => undefined);
  }
};
const started = async (input: object) => {
  const id = await submitted(input);
  await approve(id);
  await moved('mona', id, 'SCHEDULE');
  await moved('rita', id, 'START');
  return id;
};
/** What a change explains: what it is, and who put it down to it. */
const explainedOf = async (id: string, first = 50) => {
  const { change } = await bench.as('vera', explainedDrift, { id, first });
  const { totalCount, edges, pageInfo } = change.explainedDrift;
  const rows = edges.map(({ node: { title, resolvedBy } }: { node: Data }) => [title, resolvedBy]);
  return { totalCount, rows, more: pageInfo.hasNextPage, cursor: pageInfo.endCursor };
};
const inbox = async () =>
  (await bench.as('otto', inboxItems)).inbox.edges.map(({ node }: { node: { title: string } }) => node);
const titles = async () => (await inbox()).map(({ title }: { title: string }) => title);

beforeAll(async () => {
  bench = await changeBench();
  said = estate();
  await send();
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
});
afterAll(() => bench?.close());

test('tasks are ticked while the work goes on, by whom they are for; open ones stand in the way of its end', async () => {
  const tasks = [{ title: 'Drain it', who: 'storage' }, { title: 'Update it' }, { title: 'Tell the wards' }];
  const id = await submitted(plan('spare', { tasks }));
  const [drain, updating, tell] = (await seen(id)).tasks;
  expect(drain).toMatchObject({ title: 'Drain it', who: 'storage', state: 'OPEN', by: null });
  const tick = (task: { id: string }, state = 'DONE', comment?: string) => ({
    ...{ id, taskId: task.id, state, comment },
  });
  expect(await bench.refused('rita', settle, tick(drain))).toMatchObject({ code: 'CONFLICT', place: 'id' });
  await approve(id);
  await moved('mona', id, 'SCHEDULE');
  await moved('rita', id, 'START');
  const obstacle = (await seen(id)).steps.find(({ step }: { step: string }) => step === 'IMPLEMENT');
  expect(obstacle).toMatchObject({ allowed: false });
  const refusal = await bench.refused('rita', move, { id, step: 'IMPLEMENT' });
  expect(refusal.message).toBe(
    'Tasks are still open: Drain it; Update it; Tell the wards. Tick them, or say why one is left out.',
  );
  expect(await bench.refused('otto', settle, tick(drain))).toMatchObject({ code: 'FORBIDDEN' });
  // Stan is of the team that the task is for, and the only one who approved: nobody checks their own work.
  expect(await bench.refused('stan', settle, tick(drain))).toMatchObject({ code: 'FORBIDDEN' });
  await bench.as('rita', settle, tick(drain));
  await bench.as('rita', settle, tick(updating));
  await bench.as('rita', settle, tick(updating, 'OPEN'));
  expect(await bench.refused('rita', settle, tick(tell, 'LEFT_OUT'))).toMatchObject({ place: 'comment' });
  const leftOut = await bench.as('rita', settle, tick(tell, 'LEFT_OUT', 'they know'));
  expect(leftOut.settleChangeTask.tasks).toMatchObject([
    { state: 'DONE', by: 'rita' },
    { state: 'OPEN' },
    { state: 'LEFT_OUT', comment: 'they know' },
  ]);
  await bench.as('rita', settle, tick(updating));
  expect((await moved('rita', id, 'IMPLEMENT')).state).toBe('IMPLEMENTED');
});

test('what is declared is checked, and where it is no such thing the place is named', async () => {
  const refused = async (expected: object) =>
    bench.refused('rita', open, { input: { title: 'No', expected: [expected] } });
  expect(await refused({ kind: 'CHANGED', ciId: ids.web })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'input.expected.0.attribute' },
  });
  expect(await refused({ kind: 'RETIRED', ciId: 'nothing' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refused({ kind: 'RELATED', ciId: ids.web, type: 'LIKES', to: ids.app })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'input.expected.0.type' },
  });
});

test('as planned, another value, not seen, and more than planned are told apart; the rest waits in the inbox', async () => {
  const id = await started(
    plan('web', {
      expected: [
        { kind: 'CHANGED', ciId: ids.web, attribute: 'cpuCount', value: 8 },
        { kind: 'CHANGED', ciId: ids.app, attribute: 'cpuCount', value: 8 },
        { kind: 'CREATED', class: 'Server', name: 'web-2' },
        { kind: 'RELATED', ciId: ids.Pharmacy, type: 'DEPENDS_ON', to: ids.app },
        { kind: 'UNRELATED', ciId: ids.Labs, type: 'RUNS_ON', to: ids.web },
      ],
    }),
  );
  const states = async () =>
    (await seen(id)).verification.outcomes.map(({ state }: { state: string }) => state);
  expect(await states()).toEqual(['NOT_SEEN', 'NOT_SEEN', 'NOT_SEEN', 'NOT_SEEN', 'NOT_SEEN']);
  await send({
    web: server('web', 8, { model: 'R750' }),
    app: server('app', 16),
    two: server('web-2', 4),
    more: relation('DEPENDS_ON', 'Pharmacy', 'app'),
  });
  expect(await states()).toEqual(['AS_PLANNED', 'OTHERWISE', 'AS_PLANNED', 'AS_PLANNED', 'NOT_SEEN']);
  const { verification } = await seen(id);
  expect(verification).toMatchObject({
    othersTotal: 1,
    others: [{ kind: 'CHANGED', ci: { name: 'web' }, attribute: 'model', after: 'R750', explainedBy: null }],
  });
  expect((await titles()).sort()).toEqual(['Model of web has changed', 'Processors of app has changed']);
  // What the revision changed says the same.
  const { diff } = await bench.as(
    'mona',
    `query ($from: Int!) { diff(from: { revision: $from }, first: 50) { edges { node {
      kind ci { name } attribute relationship { type } explainedBy { id } } } } }`,
    { from: bench.engine.revision - 1 },
  );
  const explained = diff.edges
    .map(({ node }: { node: { explainedBy: unknown } }) => node)
    .filter(({ explainedBy }: { explainedBy: unknown }) => explainedBy !== null)
    .map(({ kind, ci: { name } }: { kind: string; ci: { name: string } }) => `${kind} ${name}`);
  expect(explained.sort()).toEqual(['CHANGED web', 'CREATED web-2', 'RELATED Pharmacy']);
  // And so does the change itself, page by page.
  const listed = await explainedOf(id);
  expect(listed).toMatchObject({ totalCount: 3, more: false });
  expect(listed.rows.sort()).toEqual([
    ['New: Pharmacy depends on app', null],
    ['Processors of web has changed', null],
    ['Server web-2 is new', null],
  ]);
  const first = await explainedOf(id, 2);
  expect([first.rows.length, first.more, first.totalCount]).toEqual([2, true, 3]);
  const rest = await bench.as('vera', explainedDrift, { id, after: first.cursor });
  expect(rest.change.explainedDrift.edges).toHaveLength(1);
  await moved('rita', id, 'IMPLEMENT');
});

test('of a very large whole it is said what only was looked at, and the targets are looked at first', async () => {
  await send({ rack: server('rack', 4) });
  const [row] = await bench.ingest.rows<{ id: string }>("MATCH (c:Ci {name: 'rack'}) RETURN c.id AS id");
  ids.rack = row!.id;
  const id = await started(plan('rack'));
  const { database } = bench.ingest;
  const [change] = await database.read((transaction) => readChanges(transaction, [id]));
  await send({
    rack: server('rack', 12),
    fan: server('fan', 1),
    hasFan: relation('HAS_PART', 'rack', 'fan'),
    pump: server('pump', 1),
    hasPump: relation('HAS_PART', 'rack', 'pump'),
    needed: relation('DEPENDS_ON', 'Wards', 'rack'),
  });
  const look = (parts: number, relationships: number) =>
    verifyChange(database, change!, bench.engine.revision, { parts, relationships });
  const whole = await look(3, 3);
  expect(whole?.onlyLookedAt).toBeNull();
  const cut = await look(1, 1);
  expect(cut?.onlyLookedAt).toBe(
    'Only the first 1 parts and members of what it acts on and the first 1 changed relationships of 1 CI with more were looked at.',
  );
  expect(cut?.others).toContainEqual(expect.objectContaining({ kind: 'CHANGED', attribute: 'cpuCount' }));
  expect(cut!.others.length).toBeLessThan(whole!.others.length);
  await moved('rita', id, 'IMPLEMENT');
});

test('a late approval explains what waits, and what lapses or is cancelled explains no more', async () => {
  await send({ extra: server('extra', 8) });
  const title = 'Processors of extra has changed';
  expect(await titles()).toContain(title);
  // Declares nothing: all of its targets.
  const id = await submitted(plan('extra'));
  expect(await titles()).toContain(title);
  await approve(id);
  expect(await titles()).not.toContain(title);
  const { version } = await seen(id);
  const later = { title: 'Work on extra', start: at(10 * hour), end: at(11 * hour) };
  await bench.as('rita', update, { id, version, input: later });
  expect(await titles()).toContain(title);
  const back = { title: 'Work on extra', start: at(-hour), end: at(hour) };
  await bench.as('rita', update, { id, version: version + 1, input: back });
  await approve(id);
  expect(await titles()).not.toContain(title);
  await moved('rita', id, 'CANCEL');
  expect(await titles()).toContain(title);
});

test('an approved change of the whole explains what happens to its parts, as it is found', async () => {
  const id = await submitted(plan('chassis'));
  await approve(id);
  await send({ blade: server('blade', 8), spare: server('spare', 32) });
  const waiting = await titles();
  expect(waiting).not.toContain('Processors of blade has changed');
  const rows = await bench.ingest.rows<{ id: string }>(
    "MATCH (f:Finding {explainedBy: $id}) MATCH (c:Ci {id: f.ciId, name: 'blade'}) RETURN f.id AS id",
    { id },
  );
  expect(rows).toHaveLength(1);
});

test('drift is put down to an approved change by hand, or a change is raised that is to explain it', async () => {
  const [item] = (await inbox()).filter(({ title }: { title: string }) =>
    title.startsWith('Processors of ex'),
  );
  expect(item.resolutions).toEqual(['ACCEPT', 'REFUSE', 'LINK_CHANGE', 'RAISE_CHANGE']);
  const draft = (await bench.as('rita', open, { input: { title: 'Not yet' } })).openChange;
  const link = { id: item.id, resolution: 'LINK_CHANGE' };
  expect(await bench.refused('otto', resolve, link)).toMatchObject({ place: 'changeId' });
  expect(await bench.refused('otto', resolve, { ...link, changeId: draft.id })).toMatchObject({
    ...{ code: 'CONFLICT', place: 'changeId' },
  });
  const raised = await bench.as('otto', resolve, {
    ...{ id: item.id, resolution: 'RAISE_CHANGE', comment: 'it was at night' },
  });
  const { explainedBy } = raised.resolveInboxItem;
  expect(explainedBy).toMatchObject({ title: 'Explain: Processors of extra has changed', state: 'DRAFT' });
  expect(await seen(explainedBy.id)).toMatchObject({
    expected: [{ kind: 'CHANGED', ci: { name: 'extra' }, attribute: 'cpuCount', value: 8 }],
  });
  expect(await titles()).not.toContain(item.title);
  // What is not to be made explains nothing.
  await moved('otto', explainedBy.id, 'CANCEL');
  expect(await titles()).toContain(item.title);
  const approved = await submitted(plan('app', { start: at(5 * hour), end: at(6 * hour) }));
  await approve(approved);
  const linked = await bench.as('otto', resolve, { ...link, changeId: approved });
  expect(linked.resolveInboxItem).toMatchObject({
    ...{ resolution: 'LINK_CHANGE', explainedBy: { id: approved } },
  });
  expect((await explainedOf(approved)).rows).toEqual([[item.title, 'otto']]);
  expect(await titles()).not.toContain(item.title);
});

test('a review holds what was hit against what was predicted, and proposes what was missing', async () => {
  const id = await started(plan('web'));
  await moved('rita', id, 'IMPLEMENT');
  const review = {
    success: true,
    lessons: 'Tell the wards.',
    looked: [ids.Pharmacy, ids.Labs],
    hits: [
      { ciId: ids.Pharmacy, state: 'DOWN' },
      { ciId: ids.Wards, state: 'DEGRADED' },
    ],
  };
  const early = { id, step: 'REVIEW', review };
  expect(await bench.refused('rita', move, early)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await bench.refused('mona', move, { ...early, step: 'CLOSE' })).toMatchObject({ place: 'review' });
  const reviewed = await moved('mona', id, 'REVIEW', { review });
  expect(reviewed.review).toMatchObject({
    by: 'mona',
    success: true,
    lessons: 'Tell the wards.',
    accuracy: { predicted: 2, judged: 2, hit: 2, both: 1, precision: 0.5, recall: 0.5 },
    proposals: [
      {
        ...{ type: 'RUNS_ON', strength: 'SOFT', isThere: false, isTaken: false },
        ...{ from: { name: 'Wards' }, to: { name: 'web' } },
      },
    ],
  });
  expect(reviewed.review.accuracy.byType).toEqual([
    { type: 'DEPENDS_ON', predicted: 1, both: 1, missed: 0 },
    { type: 'RUNS_ON', predicted: 1, both: 0, missed: 1 },
  ]);
  expect(reviewed.timeline.at(-1).text).toBe('reviewed it as a success');
  // The work is over: what comes later is not held against it.
  await send({ web: server('web', 64) });
  expect((await seen(id)).verification.othersTotal).toBe(0);
});

test('what failed was no success; a review may say nothing', async () => {
  const id = await started(plan('spare'));
  await moved('rita', id, 'FAIL');
  const review = { success: true };
  expect(await bench.refused('mona', move, { id, step: 'REVIEW', review })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'review.success' },
  });
  expect((await moved('mona', id, 'REVIEW')).review).toMatchObject({ success: null, hits: null });
});

test('trends count what became of changes by month', async () => {
  const { changeTrends } = await bench.as(
    'vera',
    `{ changeTrends(months: 3) { month total succeeded failed backedOut unreviewed emergencyShare
      approvedInRetrospect byKind { kind count } } }`,
  );
  expect(changeTrends.map(({ total }: { total: number }) => total).slice(1)).toEqual([0, 0]);
  expect(changeTrends[0]).toMatchObject({
    ...{ month: at(hour).slice(0, 7), total: 5, succeeded: 4, failed: 1, backedOut: 0, unreviewed: 3 },
    ...{ emergencyShare: 0, approvedInRetrospect: 0 },
  });
  expect(await bench.refused('vera', '{ changeTrends(months: 0) { month } }')).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'months' },
  });
});
