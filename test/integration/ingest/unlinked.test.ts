import { expect, test } from 'vitest';
import { unlinkCis } from '../../../server/reconcile/evidence/evidenceLinks.ts';
import { emptyGraph } from './fixture.ts';

test('links that one transaction makes and takes back are gone, however small the graph', async () => {
  const ingest = await emptyGraph();
  // Plans of a larger graph would hide it.
  await ingest.database.command('CALL db.clearQueryCaches()');
  for (let time = 0; time < 40; time++) {
    await ingest.database.command('MATCH (n) WHERE n:Evidence OR n:Ci DETACH DELETE n');
    await ingest.database.write(async (transaction) => {
      const made = await transaction.run(
        "UNWIND range(1, 5) AS i CREATE (e:Evidence {key: 'k' + i})-[:IDENTIFIES]->(:Ci {id: 'c' + i}) RETURN elementId(e) AS node",
      );
      const nodes = made.records.map((record) => record.get('node') as string);
      await unlinkCis(transaction, [nodes[time % 5]!, nodes[(time + 2) % 5]!]);
    });
    expect(await ingest.rows('MATCH (:Evidence)-[r:IDENTIFIES]->(:Ci) RETURN count(r) AS left')).toEqual([
      { left: 3 },
    ]);
  }
});
