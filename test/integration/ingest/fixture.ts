import type { ManagedTransaction } from 'neo4j-driver';
import type { Database } from '../../../server/graph/database.ts';
import { applySchema } from '../../../server/graph/schema.ts';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import type { Caller } from '../../../server/model/principal.ts';
import { receiveScan, type ScanRequest } from '../../../server/reconcile/scan/receiveScan.ts';
import type { ScanAnswer } from '../../../server/reconcile/scan/scanFrame.ts';
import { testDatabase } from '../../harness/database.ts';

const caller: Caller = {
  id: 'p1',
  handle: 'tester',
  name: 'Tester',
  roles: ['ADMIN'],
  teams: [],
  sources: undefined,
  scopes: undefined,
};

export interface Ingest {
  readonly database: Database;
  readonly request: ScanRequest;
  /** Audit entries written so far. */
  readonly audit: { action: string }[];
  send(records: readonly unknown[], dryRun?: boolean): Promise<ScanAnswer>;
  sendBody(body: AsyncIterable<Uint8Array>): Promise<ScanAnswer>;
  rows<Row>(cypher: string, parameters?: object): Promise<Row[]>;
}

/** An empty graph with the door through which scans come in; scans beyond so many records are staged. */
export async function emptyGraph(stageBeyond = 5_000): Promise<Ingest> {
  const { database, wipe } = testDatabase();
  await wipe();
  await applySchema(database);
  const audit: { action: string }[] = [];
  const request: ScanRequest = {
    database,
    queue: new WriterQueue(database, 'test'),
    appendAudit: async (_transaction, entry) => void audit.push(entry),
    published: async () => undefined,
    caller,
    dryRun: false,
    stageBeyond,
    mayIngest: () => undefined,
  };
  return {
    database,
    request,
    audit,
    send: (records, dryRun = false) => receiveScan(bodyOf(records), { ...request, dryRun }),
    sendBody: (body) => receiveScan(body, request),
    rows: (cypher, parameters = {}) =>
      database.read(async (transaction: ManagedTransaction) =>
        (await transaction.run(cypher, parameters)).records.map((record) => record.toObject() as never),
      ),
  };
}

export async function* bodyOf(records: readonly unknown[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(
    `${records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')}\n`,
  );
}

/** A whole scan of the records, with its frame. */
export function scan(generation: number, records: readonly object[], more: object = {}): object[] {
  const count = (kind: string) =>
    records.filter((record) => (record as { record?: string }).record === kind).length;
  return [
    { record: 'begin', schema: 1, source: 's', scope: 'x', mode: 'full', generation, ...more },
    ...records,
    { record: 'end', cis: count('ci'), relations: count('relation'), complete: true },
  ];
}
export const ci = (key: string, more: object = {}) => ({
  record: 'ci',
  key,
  class: 'Server',
  name: key,
  ...more,
});
export const relation = (type: string, from: unknown, to: unknown, more: object = {}) => ({
  record: 'relation',
  type,
  from,
  to,
  ...more,
});

/** What the present graph says, in a form that does not depend on how it came about. */
export async function picture(ingest: Ingest): Promise<unknown> {
  const cis = await ingest.rows(
    'MATCH (c:Ci) RETURN c.id AS id, c.class AS class, c.name AS name, c.status AS status, c.cpuCount AS cpuCount, c.more AS more, labels(c) AS labels ORDER BY id',
  );
  const relationships = await ingest.rows(
    'MATCH (a:Ci)-[r]->(b:Ci) RETURN a.id AS from, type(r) AS type, b.id AS to, r.strength AS strength, coalesce(r.weight, 1) AS weight ORDER BY from, type, to',
  );
  const evidence = await ingest.rows(
    'MATCH (e:Evidence) RETURN e.sourceKey AS key, e.scopeId AS scope, e.statementHash AS statement, e.claimsHash AS claims, e.ciId AS ci ORDER BY scope, key',
  );
  const pending = await ingest.rows(
    'MATCH (p:Pending) RETURN p.awaits AS awaits, p.subject AS subject ORDER BY awaits, subject',
  );
  return { cis, relationships, evidence, pending };
}
