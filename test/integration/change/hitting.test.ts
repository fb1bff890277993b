import { afterAll, beforeAll, expect, test } from 'vitest';
import { ci, relation, scan } from '../ingest/fixture.ts';
import { type Bench, changeBench, type Data } from './fixture.ts';

let bench: Bench;
let ids: Record<string, string>;

const day = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * day).toISOString();
const period = { from: at(0), to: at(30) };
const find = `query ($hits: ID, $period: Period, $first: Int, $after: String) {
  changes(hits: $hits, period: $period, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } }`;
const found = async (variables: object) => {
  const { changes } = await bench.as('vera', find, { period, ...variables });
  return { ...changes, titles: changes.edges.map(({ node }: Data) => node.title) };
};
const open = (title: string, target: string | null, on: number) =>
  bench.as('rita', 'mutation ($input: ChangeInput!) { openChange(input: $input) { id } }', {
    input: {
      ...{ title, targets: target === null ? [] : [{ ciId: ids[target] }] },
      ...{ start: at(on), end: at(on + 0.1) },
    },
  });

beforeAll(async () => {
  bench = await changeBench();
  await bench.scan(
    scan(1, [
      ci('Pharmacy', { class: 'BusinessService', name: 'Pharmacy' }),
      ci('array', { class: 'StorageArray', name: 'array' }),
      ci('spare', { class: 'StorageArray', name: 'spare' }),
      relation('DEPENDS_ON', 'Pharmacy', 'array'),
    ]),
  );
  const rows = await bench.ingest.rows<{ name: string; id: string }>(
    'MATCH (c:Ci) RETURN c.name AS name, c.id AS id',
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  await open('First', 'array', 1);
  // More than any page: what hits it is not only looked for among the newest.
  for (let place = 0; place < 12; place++) await open(`Spare ${place}`, 'spare', 2);
  await open('Nothing yet', null, 3);
  await open('Second', 'array', 4);
  await open('Another month', 'array', 60);
});
afterAll(() => bench?.close());

test('of all changes of a period those that hit a CI are found, whatever it is that they act on', async () => {
  expect(await found({ hits: ids.Pharmacy, first: 1 })).toMatchObject({
    ...{ totalCount: 2, titles: ['Second'], pageInfo: { hasNextPage: true } },
  });
  const { pageInfo } = await found({ hits: ids.Pharmacy, first: 1 });
  expect(await found({ hits: ids.Pharmacy, first: 1, after: pageInfo.endCursor })).toMatchObject({
    ...{ totalCount: 2, titles: ['First'], pageInfo: { hasNextPage: false } },
  });
  expect((await found({ hits: ids.spare })).totalCount).toBe(12);
  expect((await found({})).totalCount).toBe(15);
});

test('it takes a period, and a CI that is there', async () => {
  expect(await bench.refused('vera', find, { hits: ids.Pharmacy })).toMatchObject({
    ...{ code: 'BAD_INPUT', place: 'period' },
  });
  expect(await bench.refused('vera', find, { hits: 'nothing', period })).toMatchObject({
    ...{ code: 'NOT_FOUND', place: 'hits' },
  });
});
