import type { JournalEntry } from '../../model/journal.ts';
import type { Database } from '../database.ts';
import { type PackedEntries, unpackEntries } from '../journalEntries.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';

/** One page of a revision's journal. */
export interface JournalPageKey {
  readonly revision: number;
  readonly page: number;
}

const index = defineStatement<{ revisions: readonly unknown[] }, { revision: number; pages: number[] }>(
  'read/journalIndex',
);
const pages = defineStatement<
  { wanted: readonly { revision: unknown; page: unknown }[] },
  JournalPageKey & { entries: PackedEntries }
>('read/journalPages');
const between = defineStatement<object, { entries: PackedEntries }>('read/journalBetween');

/** The numbers of the pages that revisions' journals have. */
export const readJournalIndex = (
  database: Database,
  revisions: readonly number[],
): Promise<{ revision: number; pages: number[] }[]> =>
  ask(database, index, { revisions: revisions.map(integer) });

/** Pages of journals with their entries. */
export async function readJournalPages(
  database: Database,
  wanted: readonly JournalPageKey[],
): Promise<(JournalPageKey & { entries: JournalEntry[] })[]> {
  const rows = await ask(database, pages, {
    wanted: wanted.map(({ revision, page }) => ({ revision: integer(revision), page: integer(page) })),
  });
  return rows.map((row) => ({ ...row, entries: unpackEntries(row.entries) }));
}

/** Every entry of the revisions after `after` up to `upTo`, in order, a page in memory at a time. */
export async function* readJournalBetween(
  database: Database,
  after: number,
  upTo: number,
): AsyncGenerator<JournalEntry> {
  const parameters = { after: integer(after), upTo: integer(upTo) };
  for await (const row of database.stream<{ entries: PackedEntries }>(between.text, parameters, 20))
    yield* unpackEntries(row.entries);
}
