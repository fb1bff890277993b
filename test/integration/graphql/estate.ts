import { attributeProperties } from '../../../server/graph/ciProperties.ts';
import type { Database } from '../../../server/graph/database.ts';
import { packEntries } from '../../../server/graph/journalEntries.ts';
import { applySchema } from '../../../server/graph/schema.ts';
import { integer } from '../../../server/graph/statement.ts';
import type { JournalEntry } from '../../../server/model/journal.ts';

/** Writes a graph by hand, in the shape that reconciliation leaves. */
export class Estate {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async begin(): Promise<void> {
    await applySchema(this.#database);
  }

  #properties(ci: CiFacts): Record<string, unknown> {
    const { id, class: className, name, since, until, redundancy, keys = [], ...rest } = ci;
    return {
      ...attributeProperties(className, {
        ...rest.attributes,
        ...(rest.owner === undefined ? {} : { owner: rest.owner }),
        ...(rest.criticality === undefined ? {} : { criticality: rest.criticality }),
      }),
      id,
      class: className,
      name,
      searchText: [name, ...keys].join('\n').toLowerCase(),
      status: rest.status ?? 'ACTIVE',
      since: integer(since),
      created: integer(rest.created ?? since),
      ...(until === undefined ? {} : { until: integer(until) }),
      ...(rest.mergedInto === undefined ? {} : { mergedInto: rest.mergedInto }),
      ...(redundancy === undefined ? {} : { redundancy: JSON.stringify(redundancy) }),
    };
  }

  async cis(...cis: CiFacts[]): Promise<void> {
    for (const ci of cis)
      await this.#database.command(`CREATE (c:Ci:${ci.class}) SET c = $properties`, {
        properties: this.#properties(ci),
      });
  }

  /** A state that the CI no longer has. */
  async was(ci: CiFacts & { until: number }): Promise<void> {
    await this.#database.command(
      'MATCH (c:Ci {id: $id}) CREATE (f:FormerCi) SET f = $properties CREATE (c)-[:WAS]->(f)',
      { id: ci.id, properties: this.#properties(ci) },
    );
  }

  async relate(...relationships: RelationshipFacts[]): Promise<void> {
    for (const { type, from, to, since, until, ...rest } of relationships) {
      const properties = {
        since: integer(since),
        strength: rest.strength ?? null,
        group: rest.group ?? null,
        weight: integer(rest.weight ?? 1),
        confidence: rest.confidence ?? 'OBSERVED',
        sources: ['test'],
        claims: [JSON.stringify(['test', 'all', rest.seenAt ?? 1_000, from, to, null, null, 1, 'OBSERVED'])],
      };
      if (until === undefined)
        await this.#database.command(
          `MATCH (a:Ci {id: $from}) MATCH (b:Ci {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
          { from, to, properties },
        );
      else
        await this.#database.command('CREATE (f:FormerRelationship) SET f = $properties', {
          properties: { ...properties, type, from, to, until: integer(until) },
        });
    }
  }

  async evidence(...all: EvidenceFacts[]): Promise<void> {
    for (const { ciId, source, scope, key, seenAt, saidAt, statement } of all)
      await this.#database.command(
        `MATCH (c:Ci {id: $ciId}) CREATE (e:Evidence) SET e = $properties CREATE (e)-[:IDENTIFIES]->(c)`,
        {
          ciId,
          properties: {
            sourceKey: `${source}\u0000${key}`,
            scopeId: `${source}\u0000${scope}`,
            source,
            scope,
            key,
            subject: key,
            seenAt: integer(seenAt),
            saidAt: integer(saidAt ?? seenAt),
            generation: integer(1),
            statement: JSON.stringify({ '': { identifiers: {}, redundancy: [], ...statement } }),
          },
        },
      );
  }

  async scope(source: string, scope: string, fullSeenAt: number): Promise<void> {
    await this.#database.command(
      'CREATE (s:Scope {id: $id, source: $source, scope: $scope, fullSeenAt: $at})',
      {
        id: `${source}\u0000${scope}`,
        source,
        scope,
        at: integer(fullSeenAt),
      },
    );
  }

  /** Publishes a revision with its journal, one page a list. */
  async publish(number: number, at: string, ...pages: JournalEntry[][]): Promise<void> {
    await this.#database.command(
      `MATCH (h:Head {id: 'head'}) SET h.published = $number
       CREATE (:Revision {number: $number, at: $at, actor: 'test', cause: $cause})`,
      { number: integer(number), at: integer(Date.parse(at)), cause: `step ${number}` },
    );
    for (const [page, entries] of pages.entries())
      await this.#database.command(
        'CREATE (:JournalPage {revision: $number, page: $page, entries: $entries})',
        { number: integer(number), page: integer(page), entries: await packEntries(entries) },
      );
  }
}

interface CiFacts {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly since: number;
  readonly until?: number;
  readonly created?: number;
  readonly status?: string;
  readonly owner?: string;
  readonly criticality?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly redundancy?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly mergedInto?: string;
}
interface RelationshipFacts {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly since: number;
  readonly until?: number;
  readonly strength?: string;
  readonly group?: string;
  readonly weight?: number;
  readonly confidence?: string;
  readonly seenAt?: number;
}
interface EvidenceFacts {
  readonly ciId: string;
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  readonly seenAt: number;
  readonly saidAt?: number;
  readonly statement: { class: string; name: string; attributes: Record<string, unknown> };
}
