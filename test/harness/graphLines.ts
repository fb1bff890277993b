import type { Database } from '../../server/graph/database.ts';
import { claimingSources } from './claimingSources.ts';

const states = `
  MATCH (c:Ci)
  WITH c ORDER BY c.id
  RETURN 'ci' AS kind, c.id AS id, [c.class, c.name, c.status, c.redundancy, c.more, c.mergedInto,
    [key IN keys(c) WHERE NOT key IN ['since', 'created', 'searchText'] | [key, toString(c[key])]]] AS what`;
const relationships = `
  MATCH (a:Ci)-[r]->(b:Ci)
  WITH a, r, b ORDER BY a.id, type(r), b.id
  RETURN 'relationship' AS kind, a.id + ' ' + type(r) + ' ' + b.id AS id,
    [r.strength, r.group, toString(r.weight), r.confidence, ${claimingSources}] AS what`;
const pending = `
  MATCH (p:Pending)
  WITH p ORDER BY p.id
  RETURN 'pending' AS kind, p.id AS id, [p.awaits] AS what`;
const identities = `
  MATCH (e:Evidence)-[:IDENTIFIES]->(c:Ci)
  OPTIONAL MATCH (e)-[:CLAIMS]->(i:Identifier)
  WITH e, c.id AS ciId, collect(i.value) AS identifiers
  RETURN 'evidence' AS kind, e.sourceKey + ' ' + e.scopeId AS id, [ciId, identifiers] AS what`;

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly what: unknown;
}

/** All that the present graph says, line by line: revision numbers, times and Neo4j's own ids left out. */
export async function graphLines(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for (const cypher of [states, relationships, pending, identities]) {
    const rows = await database.read(async (transaction) =>
      (await transaction.run(cypher)).records.map((record) => record.toObject() as Line),
    );
    lines.push(...rows.map((row) => JSON.stringify([row.kind, row.id, sorted(row.what)])).sort());
  }
  return lines;
}

/** Lists of lists come in no order of their own. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((inner) =>
    Array.isArray(inner) ? [...inner].map((each) => JSON.stringify(each)).sort() : inner,
  );
}
