import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendScan } from '../../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
  await scan(1, []);
});
afterAll(() => server.stop());

const ci = (key: string, cls: string, attributes = {}) => ({
  record: 'ci',
  key,
  class: cls,
  name: key,
  attributes,
});
const relation = (type: string, from: string, to: string, group?: string) => ({
  record: 'relation',
  type,
  from,
  to,
  ...(group && { group }),
});

/** Two services on two instances that stand on one host, and what a later scan adds. */
function scan(generation: number, more: object[]) {
  return sendScan(server, {
    source: 'test',
    scope: 'loss',
    generation,
    records: [
      ci('shop', 'BusinessService', { criticality: 'CRITICAL' }),
      ci('cart', 'Service', { criticality: 'LOW' }),
      ci('cart-1', 'SoftwareInstance'),
      ci('cart-2', 'SoftwareInstance'),
      ci('host', 'Server'),
      ci('spare', 'Server'),
      relation('DEPENDS_ON', 'shop', 'cart'),
      relation('RUNS_ON', 'cart', 'cart-1', 'copies'),
      relation('RUNS_ON', 'cart', 'cart-2', 'copies'),
      relation('RUNS_ON', 'cart-1', 'host'),
      ...(generation === 1 ? [relation('RUNS_ON', 'cart-2', 'host')] : []),
      ...(more as { record: string }[]),
    ],
  });
}

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data: { ci?: { id: string }; singlePointsOfFailure?: object };
    errors?: { extensions: object }[];
  };
}

const query = `query ($serviceIds: [ID!], $servicesFirst: Int) {
  singlePointsOfFailure(serviceIds: $serviceIds, servicesFirst: $servicesFirst) {
    totalCount pageInfo { hasNextPage } edges { node { ci { name } services { name } serviceCount cure } } }
  sharedFate { totalCount edges { node {
    dependent { name } group implied needed total left cause { name } members { name } services { name } serviceCount } } }
}`;
const named = (...names: string[]) => names.map((name) => ({ name }));
const idOf = async (key: string) =>
  (await ask(`query ($key: String!) { ci(source: "test", key: $key) { id } }`, { key })).data.ci?.id;

test('lists single points of failure and shared fate', async () => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    singlePointsOfFailure: {
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      edges: [
        {
          node: {
            ci: { name: 'host' },
            services: named('shop', 'cart'),
            serviceCount: 2,
            cure: 'Add a member to group copies of cart that does not need host: both fall with it, and 1 of 2 must stay up.',
          },
        },
        {
          node: {
            ci: { name: 'cart' },
            services: named('shop'),
            serviceCount: 1,
            cure: 'Give shop a second DEPENDS_ON in a redundancy group: the only one is cart.',
          },
        },
      ],
    },
    sharedFate: {
      totalCount: 1,
      edges: [
        {
          node: {
            dependent: { name: 'cart' },
            group: 'copies',
            implied: false,
            needed: 1,
            total: 2,
            left: 0,
            cause: { name: 'host' },
            members: named('cart-1', 'cart-2'),
            services: named('shop', 'cart'),
            serviceCount: 2,
          },
        },
      ],
    },
  });
});

test('asked for one service, for fewer names, and for what is none', async () => {
  const [cart, host] = [await idOf('cart'), await idOf('host')];
  const of = await ask(query, { serviceIds: [cart], servicesFirst: 1 });
  expect(of.data.singlePointsOfFailure).toMatchObject({
    totalCount: 1,
    edges: [{ node: { ci: { name: 'host' }, services: named('shop'), serviceCount: 2 } }],
  });
  for (const [serviceIds, code, place] of [
    [[cart, 'nobody'], 'NOT_FOUND', 'serviceIds.1'],
    [[host], 'BAD_INPUT', 'serviceIds.0'],
    [[], 'BAD_INPUT', 'serviceIds'],
  ] as const)
    expect((await ask(query, { serviceIds })).errors?.[0]?.extensions).toMatchObject({ code, place });
});

test('a scan that gives the second instance a host of its own cures both', async () => {
  await scan(2, [relation('RUNS_ON', 'cart-2', 'spare')]);
  const { data } = await ask(query);
  expect(data).toMatchObject({
    singlePointsOfFailure: { totalCount: 1, edges: [{ node: { ci: { name: 'cart' } } }] },
    sharedFate: { totalCount: 0 },
  });
});
