import type { Criticality } from '../../model/ciClass.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { type CiRow, ciIdsOf } from './cis.ts';
import { scopesSeenWhole } from './health.ts';

/** What a list of CIs is narrowed to; null: not at all. */
export interface CiQuery {
  readonly classes: readonly string[] | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly key: string | null;
  readonly statuses: readonly CiStatus[];
  readonly criticalities: readonly Criticality[] | null;
  readonly owner: string | null;
  /** Attributes, and types of relationships that begin at a CI, of which it has none. */
  readonly lacks: readonly string[] | null;
  /** Nobody has seen it within its class's time; by class the times, ms since 1970. Of the present alone. */
  readonly unseen: Readonly<Record<string, number>> | null;
  /** What the caller may see; null: everything. */
  readonly sight: Sight | null;
}

/** Where the page before ended. */
export interface CiPosition {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

export type RankedCi = CiRow & { readonly rank: number };

type Filter = Omit<CiQuery, 'text'> & {
  seen: Readonly<Record<string, number>>;
  words: readonly string[];
  word: string;
  text: string;
  among: readonly string[] | null;
  pin: unknown;
};
type PageOf = Filter & { afterRank: unknown; afterName: string; afterId: string | null; limit: unknown };
const page = defineStatement<PageOf, RankedCi>('read/ciPage');
const pageText = defineStatement<PageOf, RankedCi>('read/ciPageText');
const formerPage = defineStatement<PageOf, RankedCi>('read/formerCiPage');
const count = defineStatement<Filter, { total: number }>('read/ciCount');
const countText = defineStatement<Filter, { total: number }>('read/ciCountText');
const formerCount = defineStatement<Filter, { total: number }>('read/formerCiCount');

/** CIs at a revision in order of (rank, name, id): one more than `first` where there are further ones. */
export async function readCiPage(
  database: Database,
  query: CiQuery,
  pin: number,
  first: number,
  after: CiPosition | undefined,
): Promise<RankedCi[]> {
  const filter = await filterOf(database, query, pin);
  const parameters = {
    ...filter,
    afterRank: integer(after?.rank ?? 0),
    afterName: after?.name ?? '',
    afterId: after?.id ?? null,
    limit: integer(first + 1),
  };
  return database.readSteadily(async (transaction) => {
    const present = await (filter.word === '' ? page : pageText).run(transaction, parameters);
    const former = await formerPage.run(transaction, parameters);
    return former.length === 0 ? present : [...present, ...former].sort(byPosition).slice(0, first + 1);
  });
}

/** How many CIs a query finds at a revision. */
export async function countCis(database: Database, query: CiQuery, pin: number): Promise<number> {
  const filter = await filterOf(database, query, pin);
  return database.readSteadily(async (transaction) => {
    const [present] = await (filter.word === '' ? count : countText).run(transaction, filter);
    const [former] = await formerCount.run(transaction, filter);
    return (present?.total ?? 0) + (former?.total ?? 0);
  });
}

/** Texts in the order that Neo4j has them: by code point, which is the order of their UTF-8 bytes. */
function byPosition(one: RankedCi, other: RankedCi): number {
  return (
    one.rank - other.rank ||
    Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)) ||
    (one.id < other.id ? -1 : 1)
  );
}

async function filterOf(database: Database, query: CiQuery, pin: number): Promise<Filter> {
  const text = (query.text ?? '').trim().toLowerCase();
  const words = text === '' ? [] : [...new Set(text.split(/\s+/))];
  // The longest word goes to the text index; the others are held against what it finds.
  const word = words.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  const both = query.source !== null && query.key !== null;
  return {
    ...query,
    text,
    words,
    word,
    seen: query.unseen ? await scopesSeenWhole(database) : {},
    among: both ? await ciIdsOf(database, query.source!, query.key!, pin) : null,
    source: both ? null : query.source,
    key: both ? null : query.key,
    pin: integer(pin),
  };
}
