import { expect } from 'vitest';
import type { ScanAnswer } from '../../../server/reconcile/scan/scanFrame.ts';
import { verifyGraph } from '../../../server/reconcile/verify/verifyGraph.ts';
import { type Ingest, scan } from './fixture.ts';

/** Sources that tell a test's graph what they know, one full scan after the other, and what has become of it. */
export class Sources {
  readonly ingest: Ingest;
  readonly #generations = new Map<string, number>();

  constructor(ingest: Ingest) {
    this.ingest = ingest;
  }

  /** Sends the source's next scan: the CIs and relations given are all that it knows. */
  tell(source: string, records: readonly object[], more: object = {}): Promise<ScanAnswer> {
    const { scope = 'all' } = more as { scope?: string };
    const generation = (this.#generations.get(`${source} ${scope}`) ?? 0) + 1;
    this.#generations.set(`${source} ${scope}`, generation);
    return this.ingest.send(scan(generation, records, { source, scope, ...more }));
  }

  /** The CIs that are there, each as the keys that speak of it, in order. */
  async cis(): Promise<string[]> {
    const rows = await this.ingest.rows<{ keys: string[] }>(
      `MATCH (c:Ci)<-[:IDENTIFIES]-(e:Evidence) WHERE c.status <> 'RETIRED'
       WITH c, e ORDER BY e.source, e.key RETURN c.id AS id, collect(DISTINCT e.source + '/' + e.key) AS keys`,
    );
    return rows.map(({ keys }) => keys.join(' ')).sort();
  }

  /** The id of the CI of which a key speaks, or spoke until it went. */
  async idOf(source: string, key: string): Promise<string | undefined> {
    const rows = await this.ingest.rows<{ id: string }>(
      'MATCH (e:Evidence {source: $source, key: $key}) WHERE e.ciId IS NOT NULL RETURN e.ciId AS id',
      { source, key },
    );
    return rows[0]?.id;
  }

  async ci(id: string | undefined): Promise<Record<string, unknown> | undefined> {
    const rows = await this.ingest.rows<{ ci: Record<string, unknown> }>(
      'MATCH (c:Ci {id: $id}) RETURN c {.*} AS ci',
      { id: id ?? '' },
    );
    return rows[0]?.ci;
  }

  /** The identifiers that several CIs share. */
  async duplicates(): Promise<string[]> {
    const rows = await this.ingest.rows<{ identifier: string }>(
      'MATCH (d:Duplicate) RETURN d.identifier AS identifier ORDER BY identifier',
    );
    return rows.map(({ identifier }) => identifier);
  }

  /** Relationships of a type, as `from -> to` by the CIs' names. */
  async relations(type: string): Promise<string[]> {
    const rows = await this.ingest.rows<{ from: string; to: string }>(
      'MATCH (a:Ci)-[r]->(b:Ci) WHERE type(r) = $type RETURN a.name AS from, b.name AS to ORDER BY from, to',
      { type },
    );
    return rows.map(({ from, to }) => `${from} -> ${to}`);
  }

  /** Holds the graph against all evidence. */
  async expectVerified(): Promise<void> {
    expect((await verifyGraph(this.ingest.database)).examples).toEqual([]);
  }
}
