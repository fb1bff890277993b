import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.stop());

/** More records than fit one transaction: the scan is staged and applied in many batches. */
const cis = 6_000;
const scans = 3;
/** CIs that depend on the first one, by the scan that shows. */
const dependents = (generation: number): number => 900 + 100 * generation;

function body(generation: number): string {
  const lines: object[] = [{ record: 'begin', schema: 1, source: 's', scope: 'x', mode: 'full', generation }];
  for (let index = 0; index < cis; index++)
    lines.push({
      record: 'ci',
      key: `k${index}`,
      class: 'Application',
      name: `application ${index}`,
      attributes: { version: `${generation}` },
    });
  for (let index = 1; index < cis; index++)
    lines.push(
      index <= dependents(generation)
        ? { record: 'relation', type: 'DEPENDS_ON', from: `k${index}`, to: 'k0', strength: 'HARD' }
        : { record: 'relation', type: 'DOCUMENTED_BY', from: `k${index}`, to: 'k0' },
    );
  lines.push({ record: 'end', cis, relations: cis - 1, complete: true });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const headers = () => ({ authorization: `Bearer ${server.adminToken}` });

async function send(generation: number): Promise<number> {
  const response = await fetch(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/x-ndjson' },
    body: body(generation),
  });
  const answer = (await response.json()) as { state: string; revision: number };
  expect(answer).toMatchObject({ state: 'PUBLISHED' });
  return answer.revision;
}

interface Answer {
  revision: number;
  cis: { totalCount: number; edges: { node: { id: string; attributes: { version: string } } }[] };
  impact: { revision: number; summary: { down: number } };
}

async function read(id: string): Promise<Answer> {
  const query = `query ($id: ID!) {
    revision
    cis(first: 500) { totalCount edges { node { id attributes } } }
    impact(ids: [$id]) { revision summary { down } }
  }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function rootId(): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ ci(source: "s", key: "k0") { id } }' }),
  });
  return ((await response.json()) as { data: { ci: { id: string } } }).data.ci.id;
}

test('while scans come in, each answer is of one revision and wholly so', async () => {
  const generationOf = new Map([[await send(1), 1]]);
  const id = await rootId();
  const answers: Answer[] = [];
  let done = false;
  const reading = Array.from({ length: 2 }, async () => {
    while (!done) {
      answers.push(await read(id));
      await wait(10);
    }
  });
  for (let generation = 2; generation <= scans; generation++)
    generationOf.set(await send(generation), generation);
  done = true;
  await Promise.all(reading);
  for (const { revision, cis: found, impact } of answers) {
    const generation = generationOf.get(revision);
    expect(generation).toBeDefined();
    expect(impact.revision).toBe(revision);
    expect(impact.summary.down).toBe(1 + dependents(generation!));
    expect(found.totalCount).toBe(cis);
    expect(new Set(found.edges.map(({ node }) => node.attributes.version))).toEqual(
      new Set([`${generation}`]),
    );
  }
  // Some were answered before, and some while the scans were on their way.
  expect(new Set(answers.map(({ revision }) => revision)).size).toBeGreaterThan(1);
}, 180_000);
