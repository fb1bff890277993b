import type { Database } from '../../server/graph/database.ts';
import { relationshipTypes } from '../../server/model/relationships/registry.ts';
import { estateRelations } from './estate/lines.ts';
import { recordOf } from './estate/records.ts';
import { keyOf, partNames, type Shape } from './estate/shape.ts';

const batch = 10_000;

async function write(database: Database, statement: string, rows: object[]): Promise<void> {
  await database.write((transaction) => transaction.run(statement, { rows }));
  rows.length = 0;
}

/**
 * Writes the estate's rows as fast as Neo4j takes them and nothing more: UNWIND in batches over Bolt, one index, no
 * evidence, no history. What a scan is held against. Class and type names are the model's own.
 */
export async function writeRaw(database: Database, shape: Shape): Promise<void> {
  await database.command('CREATE CONSTRAINT bench_id IF NOT EXISTS FOR (c:Ci) REQUIRE c.id IS UNIQUE');
  await database.command('CALL db.awaitIndexes(60)');
  for (const part of partNames) {
    const { ciClass, count } = shape.parts[part];
    const statement = `UNWIND $rows AS row CREATE (c:Ci:\`${ciClass}\` {id: row.id}) SET c += row.properties`;
    const rows: object[] = [];
    for (let index = 0; index < count; index++) {
      const { name, attributes } = recordOf(shape, part, index) as { name: string; attributes: object };
      rows.push({ id: keyOf(part, index), properties: { name, ...attributes } });
      if (rows.length === batch) await write(database, statement, rows);
    }
    if (rows.length > 0) await write(database, statement, rows);
  }
  const waiting = new Map<string, object[]>();
  for (const { type, from, fromIndex, to, toIndex, group, strength } of estateRelations(shape)) {
    const rows = waiting.get(type) ?? [];
    waiting.set(type, rows);
    const properties = {
      weight: 1,
      confidence: 'OBSERVED',
      group: group ?? null,
      strength: strength ?? null,
    };
    rows.push({ from: keyOf(from, fromIndex), to: keyOf(to, toIndex), properties });
    if (rows.length === batch) await write(database, relating(type), rows);
  }
  for (const [type, rows] of waiting) if (rows.length > 0) await write(database, relating(type), rows);
}

function relating(type: string): string {
  return `UNWIND $rows AS row MATCH (a:Ci {id: row.from}) MATCH (b:Ci {id: row.to})
CREATE (a)-[r:\`${type}\`]->(b) SET r += row.properties`;
}

const carrying = relationshipTypes.filter((type) => type.strength !== 'NONE').map((type) => type.name);

/** How many CIs depend on one, as Neo4j itself counts them: no states, no groups, no reasons. */
export async function countClosure(database: Database, ciId: string): Promise<number> {
  const statement = `MATCH (s:Ci {id: $ciId})<-[:${carrying.join('|')}*1..]-(x) RETURN count(DISTINCT x) AS reached`;
  const answer = await database.read((transaction) => transaction.run(statement, { ciId }));
  return Number(answer.records[0]?.get('reached'));
}
