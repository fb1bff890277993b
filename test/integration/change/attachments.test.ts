import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, changeBench } from './fixture.ts';

let bench: Bench;
let id = '';
beforeAll(async () => {
  bench = await changeBench();
  const mutation = 'mutation { openChange(input: { title: "Firmware" }) { id } }';
  id = (await bench.as('rita', mutation)).openChange.id;
});
afterAll(() => bench?.close());

const attach = `mutation ($id: ID!, $title: String!, $url: String!) {
  attachToChange(id: $id, title: $title, url: $url) { version attachments { title url by } timeline { actor text } } }`;
const detach = `mutation ($id: ID!, $url: String!) {
  detachFromChange(id: $id, url: $url) { attachments { title } timeline { actor text } } }`;
const plan = { title: 'Plan', url: 'https://wiki.example.org/plan' };

test('what is attached is shown and audited, nothing lapses by it, and it can be taken away', async () => {
  const { attachToChange } = await bench.as('rita', attach, { id, ...plan });
  expect(attachToChange).toMatchObject({ version: 1, attachments: [{ ...plan, by: 'rita' }] });
  expect(attachToChange.timeline.at(-1)).toEqual({ actor: 'rita', text: 'attached Plan' });
  expect(await bench.refused('mona', attach, { id, ...plan })).toMatchObject({
    code: 'CONFLICT',
    place: 'url',
  });
  const minutes = { title: 'Minutes', url: 'https://wiki.example.org/minutes' };
  await bench.as('mona', attach, { id, ...minutes });
  const { detachFromChange } = await bench.as('rita', detach, { id, url: plan.url });
  expect(detachFromChange.attachments).toEqual([{ title: 'Minutes' }]);
  const rows = await bench.ingest.rows<{ action: string }>(
    "MATCH (a:AuditEntry) WHERE a.action ENDS WITH 'tached' RETURN a.action AS action ORDER BY a.seq",
  );
  expect(rows.map(({ action }) => action)).toEqual(['change.attached', 'change.attached', 'change.detached']);
});

test('others may not, an address that is not https is refused, and a change that is over stays as it is', async () => {
  expect(await bench.refused('otto', attach, { id, ...plan })).toMatchObject({ code: 'FORBIDDEN' });
  const script = { title: 'Plan', url: 'javascript:alert(1)' };
  expect(await bench.refused('rita', attach, { id, ...script })).toMatchObject({
    code: 'BAD_INPUT',
    place: 'url',
  });
  expect(await bench.refused('rita', detach, { id, url: 'https://elsewhere.example.org/' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  await bench.as('rita', 'mutation ($id: ID!) { moveChange(id: $id, step: CANCEL) { state } }', { id });
  expect(await bench.refused('rita', attach, { id, ...plan })).toMatchObject({
    code: 'CONFLICT',
    place: 'id',
  });
});
