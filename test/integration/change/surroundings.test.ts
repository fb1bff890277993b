import { expect, test } from 'vitest';
import { ci, relation } from '../ingest/fixture.ts';
import { allowed, at, firmware, hour, look, move } from './firmware.ts';

const { approve, as, ids, moved, plan, refused, seen, send, submitted } = firmware();

const openWindow = `mutation ($input: WindowInput!) {
  openWindow(input: $input) { id kind title cis { name } start end rule timeZone } }`;

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
  const { impact } = await as(
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
  const page = await as(
    'vera',
    '{ changes(states: [SUBMITTED], first: 1) { totalCount edges { node { id } } } }',
  );
  expect(page.changes.edges[0].node.id).toBe(same);
  expect(number).toMatch(/^CHG\d{7}$/);
});

test('a target that is merged away is the CI that is kept, and one that is gone stands in the way', async () => {
  const twins = [ci('twin-1'), ci('twin-2'), ci('doomed'), relation('DEPENDS_ON', 'Labs', 'twin-2')];
  await send(...twins);
  const id = await submitted(plan('twin-1'));
  const doomed = await submitted(plan('doomed'));
  expect((await seen(id)).impact.summary.down).toBe(1);
  const merge = `mutation ($keep: ID!, $merge: [ID!]!) { mergeCis(keep: $keep, merge: $merge, reason: "one") { id } }`;
  await as('rita', merge, { keep: ids['twin-2'], merge: [ids['twin-1']] });
  const merged = await seen(id);
  expect(merged).toMatchObject({
    targets: [{ ci: { id: ids['twin-2'] } }],
    impact: { summary: { down: 2 } },
  });
  const retire = 'mutation ($id: ID!) { retireCi(id: $id, reason: "sold") { status } }';
  await as('rita', retire, { id: ids.doomed });
  const gone = await seen(doomed);
  expect(gone.impact.summary.down).toBe(0);
  await moved('mona', doomed, 'REJECT', { seenDigest: gone.impact.digest });
  await moved('rita', doomed, 'ASSESS');
  const refusal = await refused('rita', move, { id: doomed, step: 'SUBMIT' });
  expect(refusal.message).toMatch(/^1 of its targets is not there any more/);
});

test('a freeze of what a change hits blocks its start; windows are found by their times', async () => {
  const id = await submitted(plan('array'));
  await approve('vera', id);
  await approve('stan', id);
  // The freeze that comes is a risk on which a change manager has a say as well.
  await approve('mona', id);
  await moved('mona', id, 'SCHEDULE');
  const elsewhere = {
    kind: 'FREEZE',
    title: 'Labs only',
    ciIds: [ids.Labs],
    start: at(-hour),
    end: at(hour),
  };
  await as('mona', openWindow, { input: elsewhere });
  expect(allowed((await as('rita', look, { id })).change)).toContain('START');
  const input = {
    ...{ kind: 'FREEZE', title: 'Year end', ciIds: [ids.Pharmacy], timeZone: 'Europe/Berlin' },
    ...{ start: at(-24 * hour), end: at(-22 * hour), rule: 'FREQ=DAILY' },
  };
  const { openWindow: freeze } = await as('mona', openWindow, { input });
  expect(freeze).toMatchObject({
    cis: [{ name: 'Pharmacy' }],
    rule: 'FREQ=DAILY',
    timeZone: 'Europe/Berlin',
  });
  const refusal = await refused('rita', move, { id, step: 'START' });
  expect(refusal).toMatchObject({ code: 'CONFLICT' });
  expect(refusal.message).toMatch(/^Changes are frozen: Year end, until/);
  const { risk } = await seen(id);
  expect(risk.factors.find(({ name }: { name: string }) => name === 'freeze').score).toBe(20);
  const asked = (from: number, to: number) =>
    as(
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
  expect((await refused('rita', openWindow, { input })).code).toBe('FORBIDDEN');
  const wrong = { ...input, ciIds: ['none'] };
  expect(await refused('mona', openWindow, { input: wrong })).toMatchObject({
    code: 'NOT_FOUND',
    place: 'input.ciIds.0',
  });
});
