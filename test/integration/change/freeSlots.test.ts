import { afterAll, beforeAll, expect, test } from 'vitest';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench } from './fixture.ts';

let bench: Bench;
let ids: Record<string, string>;

const hour = 3_600_000;
const dawn = Date.UTC(2031, 0, 6);
const at = (hours: number) => new Date(dawn + hours * hour).toISOString();
const search = `query ($targets: [Target!]!, $minutes: Int!, $period: Period!, $change: ID, $apart: Int, $first: Int) {
  freeSlots(targets: $targets, durationMinutes: $minutes, period: $period, change: $change, apartMinutes: $apart, first: $first) {
    because slots { start end } } }`;
const free = async (more: object = {}) =>
  (
    await bench.as('rita', search, {
      ...{ targets: [{ ciId: ids.array }], minutes: 60, period: { from: at(0), to: at(48) }, apart: 60 },
      ...more,
    })
  ).freeSlots as { because: string; slots: { start: string; end: string }[] };
const begin = ({ slots }: { slots: { start: string }[] }) =>
  slots.map(({ start }) => (Date.parse(start) - dawn) / hour);
const agree = (kind: string, names: string[], from: number, to: number, more: object = {}) =>
  bench.as('mona', 'mutation ($input: WindowInput!) { openWindow(input: $input) { id } }', {
    input: {
      kind,
      title: `${kind} ${from}`,
      ciIds: names.map((name) => ids[name]),
      start: at(from),
      end: at(to),
      ...more,
    },
  });

beforeAll(async () => {
  bench = await changeBench();
  await bench.scan(
    scan(1, [
      ci('Pharmacy', { class: 'BusinessService' }),
      ci('array', { class: 'StorageArray' }),
      ci('spare', { class: 'Server' }),
      relation('DEPENDS_ON', 'Pharmacy', 'array'),
    ]),
  );
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
});
afterAll(() => bench?.close());

test('with nothing in the way the first is at once, and the next by the day', async () => {
  const answer = await free({ apart: undefined });
  expect(begin(answer)).toEqual([0, 24]);
  expect(answer.because).toBe('Nothing else is in its way.');
});

test('freezes of what it hits, suppliers’ outages and changes in its way are left out; what is elsewhere is not', async () => {
  await agree('FREEZE', ['Pharmacy'], 0, 2);
  await agree('FREEZE', ['spare'], 2, 6);
  await agree('SUPPLIER_OUTAGE', ['array'], 3, 4);
  const plan = {
    ...{
      title: 'Disks',
      kind: 'EMERGENCY',
      targets: [{ ciId: ids.array }],
      start: at(4.25),
      end: at(5),
      reason: 'old',
    },
    ...{ benefit: 'support', implementation: 'update', test: 'read', backOut: 'the former' },
  };
  const { openChange } = await bench.as(
    'otto',
    'mutation ($input: ChangeInput!) { openChange(input: $input) { id number } }',
    { input: plan },
  );
  const move = 'mutation ($id: ID!, $step: ChangeStep!) { moveChange(id: $id, step: $step) { state } }';
  await bench.as('otto', move, { id: openChange.id, step: 'ASSESS' });
  await bench.as('otto', move, { id: openChange.id, step: 'SUBMIT' });
  const answer = await free({ first: 3 });
  expect(begin(answer)).toEqual([2, 5, 6]);
  expect(answer.because).toBe(
    `Left out: 1 freeze (FREEZE 0), 1 supplier’s outage (SUPPLIER_OUTAGE 3), 1 change (${openChange.number}).`,
  );
  // A change is not in its own way.
  expect(begin(await free({ first: 3, change: openChange.id }))).toEqual([2, 4, 5]);
  expect(begin(await free({ targets: [{ ciId: ids.spare }], first: 2 }))).toEqual([0, 1]);
});

test('where times are agreed for what suffers, only those are offered', async () => {
  await agree('MAINTENANCE', ['Pharmacy'], 22, 24, { rule: 'FREQ=DAILY', timeZone: 'UTC' });
  const answer = await free();
  expect(begin(answer)).toEqual([22, 23, 46, 47]);
  expect(answer.because).toMatch(/^Within the times agreed for Pharmacy\. Left out: /);
  expect(begin(await free({ minutes: 121 }))).toEqual([]);
});

test.each([
  [{ minutes: 0 }, 'durationMinutes'],
  [{ apart: 5 }, 'apartMinutes'],
  [{ first: 51 }, 'first'],
  [{ period: { from: at(0), to: at(24 * 400) } }, 'period.to'],
  [{ targets: [{ ciId: 'nothing' }] }, 'targets.0.ciId'],
])('a question that cannot be answered is refused with its place: %j', async (more, place) => {
  const asked = {
    targets: [{ ciId: ids.array }],
    minutes: 60,
    period: { from: at(0), to: at(48) },
    apart: 60,
  };
  const refusal = await bench.refused('rita', search, { ...asked, ...more });
  expect(refusal.place).toBe(place);
});
