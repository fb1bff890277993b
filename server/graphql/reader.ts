import DataLoader from 'dataloader';
import type { Database } from '../graph/database.ts';
import { type CiQuery, countCis } from '../graph/read/ciPage.ts';
import { readCis, readProperties } from '../graph/read/cis.ts';
import {
  type EvidenceRow,
  readEvidence,
  readScopesSeen,
  readScopesSeenAt,
  readStatements,
  type StatementRow,
} from '../graph/read/evidence.ts';
import { type GroupMemberRow, readGroupMembers } from '../graph/read/groupMembers.ts';
import { type Horizon, readHorizon } from '../graph/read/horizon.ts';
import { readJournalIndex, readJournalPages } from '../graph/read/journal.ts';
import {
  keyText,
  type RelationshipKey,
  type RelationshipRow,
  readRelationships,
} from '../graph/read/relationships.ts';
import { type RevisionRow, readRevisions } from '../graph/read/revisions.ts';
import type { JournalEntry } from '../model/journal.ts';
import { type Sight, sees } from '../model/sight.ts';
import { Precedence } from '../reconcile/ci/precedence.ts';
import { readPolicy } from '../reconcile/policy/storedPolicy.ts';
import { type Ci, ciOf } from './ci/ci.ts';
import type { CiCache } from './ciCache.ts';

/** All keys that come up before the event loop turns go into one statement. */
const options = {
  batchScheduleFn: (run: () => void) => void setImmediate(run),
  maxBatchSize: 5_000,
};

/**
 * Reads the graph as it was at one revision, for one request. Each loader is one statement for all its keys. A CI that
 * the caller may not see is as if it were not there; whoever loads more of a CI has it from here.
 */
export class Reader {
  readonly database: Database;
  readonly pin: number;
  /** What the caller may see; undefined: everything. */
  readonly sight: Sight | undefined;
  readonly #cache: CiCache;
  #horizon: Promise<Horizon> | undefined;
  #precedence: Promise<Precedence> | undefined;
  readonly #variants = new Map<string, DataLoader<string, unknown>>();

  constructor(database: Database, pin: number, cache: CiCache, sight?: Sight) {
    this.database = database;
    this.pin = pin;
    this.sight = sight;
    this.#cache = cache;
  }

  readonly #cis = new DataLoader<string, Ci | undefined>(async (ids) => {
    const rows = await readCis(this.database, ids, this.pin);
    const found = new Map(rows.map((row) => [row.id, this.keep(ciOf(row, this.pin))]));
    return ids.map((id) => found.get(id));
  }, options);

  readonly properties = new DataLoader<string, Readonly<Record<string, unknown>>>(async (ids) => {
    const rows = await readProperties(this.database, ids, this.pin);
    const found = new Map(rows.map((row) => [row.id, row.properties]));
    return ids.map((id) => found.get(id) ?? {});
  }, options);

  readonly evidence = new DataLoader<string, readonly EvidenceRow[]>(
    async (ids) => grouped(ids, await readEvidence(this.database, ids)),
    options,
  );

  readonly statements = new DataLoader<string, readonly StatementRow[]>(
    async (ids) => grouped(ids, await readStatements(this.database, ids, this.pin)),
    options,
  );

  /** When a (source, scope) was last seen whole, ms since 1970. */
  readonly scopeSeen = new DataLoader<string, number>(async (ids) => {
    const rows = await readScopesSeen(this.database, ids);
    const found = new Map(rows.map((row) => [row.id, row.fullSeenAt]));
    return ids.map((id) => found.get(id) ?? 0);
  }, options);

  /** The same as it was at this reader's revision, a past one. */
  readonly scopeSeenThen = new DataLoader<string, number>(async (ids) => {
    const at = (await this.revisions.load(this.pin))?.at ?? 0;
    const rows = await readScopesSeenAt(this.database, ids, at);
    const found = new Map(rows.map((row) => [row.id, row.fullSeenAt]));
    return ids.map((id) => found.get(id) ?? 0);
  }, options);

  readonly groupMembers = new DataLoader<string, readonly GroupMemberRow[]>(
    async (ids) => grouped(ids, await readGroupMembers(this.database, ids, this.pin)),
    options,
  );

  readonly relationships = new DataLoader<RelationshipKey, RelationshipRow | undefined, string>(
    async (keys) => {
      const rows = await readRelationships(this.database, keys, this.pin);
      const found = new Map(rows.map((row) => [keyText(row), row]));
      return keys.map((key) => found.get(keyText(key)));
    },
    { ...options, cacheKeyFn: keyText },
  );

  readonly revisions = new DataLoader<number, RevisionRow | undefined>(async (numbers) => {
    const rows = await readRevisions(this.database, numbers);
    const found = new Map(rows.map((row) => [row.number, row]));
    return numbers.map((number) => found.get(number));
  }, options);

  /** The numbers of the pages of a revision's journal. */
  readonly journalIndex = new DataLoader<number, readonly number[]>(async (revisions) => {
    const rows = await readJournalIndex(this.database, revisions);
    const found = new Map(rows.map((row) => [row.revision, row.pages]));
    return revisions.map((revision) => found.get(revision) ?? []);
  }, options);

  readonly journalPages = new DataLoader<{ revision: number; page: number }, readonly JournalEntry[], string>(
    async (wanted) => {
      const rows = await readJournalPages(this.database, wanted);
      const found = new Map(rows.map((row) => [`${row.revision} ${row.page}`, row.entries]));
      return wanted.map(({ revision, page }) => found.get(`${revision} ${page}`) ?? []);
    },
    { ...options, cacheKeyFn: ({ revision, page }) => `${revision} ${page}`, maxBatchSize: 10 },
  );

  /**
   * A CI as it was at this revision; undefined where it did not exist or may not be seen. At once where it was read lately: a promise
   * for each CI of a long answer would cost more than the rest of it.
   */
  ci(id: string): Ci | Promise<Ci | undefined> {
    const known = this.#cache.get(this.pin, id);
    if (this.sight === undefined) return known ?? this.#cis.load(id);
    if (known && sees(this.sight, known)) return known;
    return known
      ? Promise.resolve(undefined)
      : this.#cis.load(id).then((ci) => (ci && sees(this.sight, ci) ? ci : undefined));
  }

  /** The same for many, in their order. */
  cis(ids: readonly string[]): Promise<(Ci | undefined)[]> {
    return Promise.all(ids.map((id) => this.ci(id)));
  }

  /** Remembers a CI that was read another way. */
  keep(ci: Ci): Ci {
    this.#cache.set(ci);
    return ci;
  }

  /** The oldest revision that can be read now. */
  horizon(): Promise<Horizon> {
    this.#horizon ??= readHorizon(this.database);
    return this.#horizon;
  }

  /** Whose word goes first, by the policy as it is now. */
  precedence(): Promise<Precedence> {
    this.#precedence ??= this.database.read(readPolicy).then(({ policy }) => new Precedence(policy));
    return this.#precedence;
  }

  /** How many CIs a query finds. What evidence says is not kept by revision, so a query for a source is not kept either. */
  count(query: CiQuery): Promise<number> {
    const count = () => countCis(this.database, query, this.pin);
    if (query.source !== null || query.key !== null) return count();
    return this.#cache.count(this.pin, JSON.stringify(query), count);
  }

  /** A loader of its own for each set of arguments, so that all parents of one field share one statement. */
  variant<Value>(
    name: string,
    load: (ids: readonly string[]) => Promise<readonly Value[]>,
  ): DataLoader<string, Value> {
    const known = this.#variants.get(name);
    // The name stands for the type of what is loaded: each caller has names of its own.
    if (known) return known as DataLoader<string, Value>;
    const made = new DataLoader<string, Value>(load, options);
    this.#variants.set(name, made as DataLoader<string, unknown>);
    return made;
  }
}

/** Rows by the CI they are about, in the order of the ids. */
export function grouped<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): Row[][] {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row.id)?.push(row);
  return ids.map((id) => byId.get(id) ?? []);
}
