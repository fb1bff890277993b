import { createHash } from 'node:crypto';
import { claimingSources } from '../../harness/claimingSources.ts';
import type { Ingest } from './fixture.ts';

/**
 * The present graph with all that reconciliation rests on, apart from revision numbers and Neo4j's own ids, and from
 * which of two unknown ends a claim waits for first.
 */
export async function presentGraph(ingest: Ingest): Promise<{ hash: string; lines: string[] }> {
  const read = async (what: string, cypher: string) =>
    (await ingest.rows<object>(cypher)).map((row) => `${what} ${JSON.stringify(row)}`).sort();
  const lines = [
    ...(await read(
      'ci',
      `MATCH (c:Ci) WHERE c.status <> 'RETIRED'
       RETURN c {.*, since: null, created: null} AS properties, labels(c) AS labels`,
    )),
    ...(await read(
      'relationship',
      `MATCH (a:Ci)-[r]->(b:Ci)
       RETURN a.id AS from, type(r) AS type, b.id AS to, r.strength AS strength, r.group AS group, r.weight AS weight,
         coalesce(r.confidence, 'OBSERVED') AS confidence, ${claimingSources} AS sources`,
    )),
    ...(await read('pending', 'MATCH (p:Pending) RETURN p.id AS id, p.claim AS claim')),
    ...(await read(
      'identifier',
      `MATCH (e:Evidence)-[:CLAIMS]->(i:Identifier) WHERE e.statement IS NOT NULL
       RETURN e.sourceKey AS key, e.scopeId AS scope, i.value AS value`,
    )),
    ...(await read(
      'evidence',
      `MATCH (e:Evidence)
       RETURN e.sourceKey AS key, e.scopeId AS scope, e.ciId AS ci, e.statement AS statement, e.claims AS claims,
         e.saidAt AS saidAt, e.generation AS generation, COUNT { (e)-[:IDENTIFIES]->() } AS identifies`,
    )),
  ];
  return { hash: createHash('sha256').update(lines.join('\n')).digest('hex'), lines };
}
