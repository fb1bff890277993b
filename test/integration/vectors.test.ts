import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { oracle } from '../oracle/oracle.ts';
import { randomDelta, randomEstate, randomTargets } from '../oracle/randomEstate.ts';
import type { CiRecord, OracleTarget, RelationRecord } from '../oracle/records.ts';

const file = new URL('../../../shared/vectors/impact.json', import.meta.url);

interface Answer {
  state: string;
  capacity: number;
  redundancyLost: boolean;
  distance: number;
}
interface Estate {
  name: string;
  cis: CiRecord[];
  relations: RelationRecord[];
  cases: {
    action?: string;
    ids?: string[];
    capacity?: number;
    targets?: OracleTarget[];
    expect: Record<string, Answer>;
  }[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.stop());

const headers = () => ({ authorization: `Bearer ${server.adminToken}` });

/** Sends an estate as one full scan of a source of its own. */
async function send(
  source: string,
  generation: number,
  estate: { cis: CiRecord[]; relations: RelationRecord[] },
) {
  const lines = [
    { record: 'begin', schema: 1, source, scope: 'all', mode: 'full', generation },
    ...estate.cis.map((ci) => ({ record: 'ci', ...ci })),
    ...estate.relations.map((relation) => ({ record: 'relation', ...relation })),
    { record: 'end', cis: estate.cis.length, relations: estate.relations.length, complete: true },
  ];
  const response = await fetch(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  expect({ status: response.status, answer: await response.json() }).toMatchObject({
    status: 200,
    answer: { state: 'PUBLISHED', quarantinedTotal: 0, relations: { pending: 0 } },
  });
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

type Edges<Node> = { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean } };

/** Key to id and back, for the CIs of a source that are not retired. */
async function idsOf(source: string) {
  const { cis } = await ask<{ cis: Edges<{ id: string; sourceKeys: { key: string }[] }> }>(
    'query ($source: String) { cis(filter: { source: $source, status: [ACTIVE, PLANNED] }, first: 500) { edges { node { id sourceKeys { key } } } pageInfo { hasNextPage } } }',
    { source },
  );
  expect(cis.pageInfo.hasNextPage).toBe(false);
  const id = new Map(cis.edges.map(({ node }) => [node.sourceKeys[0]!.key, node.id]));
  return { id, key: new Map([...id].map(([key, ci]) => [ci, key])) };
}

/** The impact as the API tells it, by key. */
async function impact(
  source: string,
  variables: { ids?: string[]; targets?: OracleTarget[]; action?: string; capacity?: number },
) {
  const { id, key } = await idsOf(source);
  const { ids, targets, ...one } = variables;
  const { impact: analysis } = await ask<{
    impact: {
      impacted: Edges<Answer & { ci: { id: string } }>;
      summary: { down: number; degraded: number; atRisk: number };
    };
  }>(
    `query ($ids: [ID!], $action: Action, $capacity: Float, $targets: [Target!]) {
      impact(ids: $ids, action: $action, capacity: $capacity, targets: $targets) {
        summary { down degraded atRisk }
        impacted(first: 500) { edges { node { ci { id } state capacity redundancyLost distance } } pageInfo { hasNextPage } }
      }
    }`,
    {
      ...one,
      ...(ids && { ids: ids.map((each) => id.get(each)) }),
      ...(targets && {
        targets: targets.map(({ id: each, ...target }) => ({ ciId: id.get(each), ...target })),
      }),
    },
  );
  const found: Record<string, Answer> = {};
  const counts = { down: 0, degraded: 0, atRisk: 0 };
  for (const { node } of analysis.impacted.edges) {
    const { ci, ...answer } = node;
    found[key.get(ci.id)!] = { ...answer, capacity: Number(answer.capacity.toFixed(6)) };
    if (answer.state === 'DOWN') counts.down += 1;
    else if (answer.state === 'DEGRADED') counts.degraded += 1;
    else counts.atRisk += 1;
  }
  expect(analysis.summary).toEqual(counts);
  return found;
}

const rounded = (expected: Record<string, Answer>) =>
  Object.fromEntries(
    Object.entries(expected).map(([key, answer]) => [
      key,
      { ...answer, capacity: Number(answer.capacity.toFixed(6)) },
    ]),
  );

test('the vectors are there', () => {
  expect(existsSync(file), 'shared/vectors/impact.json must stand beside the repository').toBe(true);
});
// The file is a contract of its own; its shape is what the tests below hold.
const estates: Estate[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).estates : [];

describe('every vector, from /ingest to /graphql', () => {
  test.each(estates)('$name', async (estate) => {
    const source = `vectors ${estate.name}`;
    await send(source, 1, estate);
    for (const { expect: expected, ...asked } of estate.cases)
      expect(await impact(source, asked)).toEqual(rounded(expected));
  });
});

describe('random estates and what later scans make of them', () => {
  test.each([901, 902, 903, 904, 905, 906, 907, 908])('estate %i', async (seed) => {
    const source = `random ${seed}`;
    let estate = randomEstate(seed);
    for (let generation = 1; generation <= 3; generation++) {
      await send(source, generation, estate);
      const targets = randomTargets(seed * 10 + generation, estate);
      if (targets.length > 0) {
        const expected: Record<string, Answer> = {};
        for (const [key, { state, capacity, redundancyLost, distance }] of oracle(
          estate.cis,
          estate.relations,
          targets,
        ))
          expected[key] = { state, capacity, redundancyLost, distance };
        expect(await impact(source, { targets })).toEqual(rounded(expected));
      }
      estate = randomDelta(seed * 10 + generation, estate);
    }
  });
});
