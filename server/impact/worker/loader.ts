import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Database, type DatabaseAddress } from '../../graph/database.ts';
import { type PackedEntries, unpackEntries } from '../../graph/journalEntries.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { emptyProjection, type Projection, ProjectionDraft } from '../projection/projection.ts';
import type { ScopeSeen } from '../projection/sightingSets.ts';
import type { Snapshot, SnapshotOrigin } from '../projection/snapshot.ts';
import { type CiRow, edgeOfTuple, nodeOfRow, type RelationshipTuple } from './graphRows.ts';

type Whole = ReturnType<typeof integer>;
type ChunkRow = CiRow & { readonly since: number; readonly relationships: readonly RelationshipTuple[] };

const ciChunk = defineStatement<{ after: string; limit: Whole; pin: Whole }, ChunkRow>('impact/ci-chunk');
const formerCis = defineStatement<{ pin: Whole }, CiRow>('impact/former-cis');
const formerRelationships = defineStatement<
  { pin: Whole },
  { readonly from: string; readonly relationship: RelationshipTuple }
>('impact/former-relationships');
const origin = defineStatement<
  { revision: Whole },
  { readonly graph: string | null; readonly publishedAt: number | null }
>('impact/origin');
const state = defineStatement<{ revision: Whole }, KeptState>('impact/state');
const head = defineStatement<object, { readonly published: number }>('impact/head');
const settledHead = defineStatement<object, { readonly published: number }>('impact/settled-head');
const scopes = defineStatement<object, ScopeSeen>('impact/scopes');
type PageRow = { readonly revision: number; readonly page: number; readonly entries: PackedEntries };
const journal = defineStatement<{ revision: Whole; page: Whole; published: Whole; limit: Whole }, PageRow>(
  'impact/journal',
);
const journalBack = defineStatement<{ revision: Whole; page: Whole; after: Whole; limit: Whole }, PageRow>(
  'impact/journal-back',
);

/** Small enough for a transaction of well under a second, large enough not to wait for each answer. */
const chunkSize = 5_000;
const pagesAtOnce = 16;
/** Pages of people's edits and small scans are short: where all of the last ones were, more come at once. */
const smallPagesAtOnce = 250;
const smallLength = 100_000;

/** What is left of an earlier revision. */
export interface KeptState {
  /** ms since 1970; null before the first. */
  readonly publishedAt: number | null;
  /** From where on the journal is whole: what was before can only be read as a state. */
  readonly horizon: number;
  /** Whether all of that state is there. */
  readonly known: boolean;
}

/** A revision whose pages are missing: what follows cannot be put on what is held. */
export class JournalGap extends Error {
  constructor(revision: number) {
    super(`The journal has no page of revision ${revision}.`);
  }
}

function forbidGap(found: ReadonlySet<number>, after: number, upTo: number): void {
  for (let revision = after + 1; revision <= upTo; revision++)
    if (!found.has(revision)) throw new JournalGap(revision);
}

/** The projection's one door to the graph; the only file of server/impact that imports server/graph. */
export class Loader {
  readonly #database: Database;

  constructor(address: DatabaseAddress) {
    this.#database = new Database(address);
  }

  /** The number of the last published revision, 0 before the first. */
  async published(): Promise<number> {
    const [row] = await this.#database.read((transaction) => head.run(transaction, {}));
    return row?.published ?? 0;
  }

  /** The same once all that was published can be read; it waits for a publication that is under way. */
  async settled(): Promise<number> {
    const [row] = await this.#database.write((transaction) => settledHead.run(transaction, {}));
    return row?.published ?? 0;
  }

  /** The whole topology at the last published revision. */
  async load(): Promise<Projection> {
    return this.loadAt(await this.settled(), emptyProjection());
  }

  /**
   * The whole topology at a published revision. It is read in short transactions, present states first and
   * former ones after: what a writer sets aside meanwhile is seen twice rather than never.
   * @param empty what it is written into
   */
  async loadAt(revision: number, empty: Projection): Promise<Projection> {
    const pin = integer(revision);
    const draft = new ProjectionDraft(empty);
    let next = this.#chunk('', pin);
    for (;;) {
      const rows = await next;
      const last = rows.length === chunkSize ? rows.at(-1) : undefined;
      if (last) {
        next = this.#chunk(last.id, pin);
        // Awaited in the next round; until then a failure must not count as unhandled.
        next.catch(() => undefined);
      }
      for (const row of rows) {
        if (row.since <= revision) draft.putCi(nodeOfRow(row));
        for (const tuple of row.relationships) draft.putRelationship(edgeOfTuple(row.id, tuple));
      }
      if (!last) break;
    }
    for await (const row of this.#database.stream<CiRow>(formerCis.text, { pin }))
      draft.putCi(nodeOfRow(row));
    const relationships = this.#database.stream<{ from: string; relationship: RelationshipTuple }>(
      formerRelationships.text,
      { pin },
    );
    for await (const { from, relationship } of relationships)
      draft.putRelationship(edgeOfTuple(from, relationship));
    return draft.finish(revision);
  }

  /** What a projection of this revision is of; undefined where the graph has not published it. */
  async originOf(revision: number): Promise<SnapshotOrigin | undefined> {
    const [row] = await this.#database.read((transaction) =>
      origin.run(transaction, { revision: integer(revision) }),
    );
    if (row === undefined || row.graph === null || row.publishedAt === null) return undefined;
    return { graph: row.graph, revision, publishedAt: row.publishedAt };
  }

  async keptState(revision: number): Promise<KeptState> {
    const [row] = await this.#database.read((transaction) =>
      state.run(transaction, { revision: integer(revision) }),
    );
    return row ?? { publishedAt: null, horizon: 0, known: true };
  }

  /**
   * A projection that an earlier start kept, with what was published since.
   * @returns undefined where it is not of this graph and its history, or the journal does not reach back to it
   */
  async resume({ projection, origin }: Snapshot): Promise<Projection | undefined> {
    if (!isDeepStrictEqual(origin, await this.originOf(origin.revision))) return undefined;
    try {
      return await this.advance(projection);
    } catch (error) {
      if (error instanceof JournalGap) return undefined;
      throw error;
    }
  }

  /**
   * The projection after the journal up to what is published, read in short transactions.
   * @param upTo an earlier revision to stop at
   * @throws JournalGap when the journal lacks a revision, so that the projection never passes one over
   */
  async advance(former: Projection, upTo?: number): Promise<Projection> {
    const published = upTo ?? (await this.settled());
    if (published === former.revision) return former;
    const draft = new ProjectionDraft(former);
    const found = new Set<number>();
    let last = { revision: former.revision + 1, page: -1 };
    for (;;) {
      const pages = await this.#database.read((transaction) =>
        journal.run(transaction, {
          revision: integer(last.revision),
          page: integer(last.page),
          published: integer(published),
          limit: integer(pagesAtOnce),
        }),
      );
      for (const { revision, entries } of pages) {
        found.add(revision);
        for (const entry of unpackEntries(entries)) draft.take(entry);
      }
      last = pages.at(-1) ?? last;
      if (pages.length < pagesAtOnce) break;
    }
    forbidGap(found, former.revision, published);
    return draft.finish(published);
  }

  /**
   * The projection at an earlier revision: the journal taken back from its end. Between two pages the thread is free
   * for other questions.
   * @throws JournalGap when the journal lacks a revision
   */
  async rewind(later: Projection, revision: number): Promise<Projection> {
    const draft = new ProjectionDraft(later);
    const found = new Set<number>();
    let last = { revision: later.revision + 1, page: 0 };
    let limit = pagesAtOnce;
    for (;;) {
      const pages = await this.#database.read((transaction) =>
        journalBack.run(transaction, {
          revision: integer(last.revision),
          page: integer(last.page),
          after: integer(revision),
          limit: integer(limit),
        }),
      );
      let length = 0;
      for (const page of pages) {
        found.add(page.revision);
        length += page.entries.byteLength;
        for (const entry of unpackEntries(page.entries).reverse()) draft.takeBack(entry);
        await setImmediate();
      }
      last = pages.at(-1) ?? last;
      if (pages.length < limit) break;
      limit = length < smallLength ? smallPagesAtOnce : pagesAtOnce;
    }
    forbidGap(found, revision, later.revision);
    return draft.finish(revision);
  }

  /** When each scope was last seen whole. */
  scopes(): Promise<ScopeSeen[]> {
    return this.#database.read((transaction) => scopes.run(transaction, {}));
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #chunk(after: string, pin: Whole): Promise<ChunkRow[]> {
    return this.#database.read((transaction) =>
      ciChunk.run(transaction, { after, limit: integer(chunkSize), pin }),
    );
  }
}
