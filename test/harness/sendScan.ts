import type { TestServer } from './server.ts';

export interface TestScan {
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  readonly records: readonly { readonly record: string; readonly [field: string]: unknown }[];
}

/** Sends a full scan to a test's server as the administrator, and gives the answer. Throws where it is refused. */
export async function sendScan(
  server: TestServer,
  { source, scope, generation, records }: TestScan,
): Promise<{ scan: string; state: string; revision: number }> {
  const count = (kind: string) => records.filter(({ record }) => record === kind).length;
  const lines = [
    { record: 'begin', schema: 1, source, scope, mode: 'full', generation },
    ...records,
    { record: 'end', cis: count('ci'), relations: count('relation'), complete: true },
  ];
  const answer = await fetch(`${server.url}/ingest`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The server answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

/** Takes scans back, the last first: the demo's graph is for the other tests, too. */
export async function undoScans(server: TestServer, ids: readonly string[]): Promise<void> {
  for (const id of ids.toReversed())
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($id: ID!) { undoScan(id: $id, reason: "tidied up") { revision } }',
        variables: { id },
      }),
    });
}
