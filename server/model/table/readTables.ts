import type { CiRecord, RelationRecord } from '../scanRecord.ts';
import type { Known } from './known.ts';
import { readCiRow } from './readCiRow.ts';
import { readRelationRow } from './readRelationRow.ts';
import { RowIndex } from './rowIndex.ts';
import { type Identified, identify, namesOf, ownKey, type RowNames } from './rowNames.ts';
import { fault, type ReadingContext, type Remark } from './rowReading.ts';
import type { Speaker } from './speaker.ts';
import type { Table, TableRow } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is to be said of one row, by its table and its place in it. */
export interface RowRemarks {
  readonly table: number;
  readonly row: number;
  readonly remarks: readonly Remark[];
}

/** What tables say, row by row, and what is wrong with them. */
export interface TablesReading {
  readonly cis: readonly CiRecord[];
  /** No two with the same type and ends. */
  readonly relations: readonly RelationRecord[];
  /** Only rows of which there is something to say, in order. */
  readonly remarks: readonly RowRemarks[];
  readonly rows: number;
  /** Rows that are kept out by a fault. */
  readonly faulty: number;
}

/** Rows after which the reading may be interrupted. */
const slice = 500;

interface RowIdentity {
  readonly names: RowNames;
  readonly identified: Identified;
  readonly repeated: boolean;
}

/**
 * Reads all tables of an import: first what each row calls its CI, then what it says. It pauses now and then (`yield`)
 * with the number of rows done, so that a page stays alive while it reads.
 */
export function* readTables(
  tables: readonly Table[],
  { known, speaker, vocabulary }: { known: Known; speaker: Speaker; vocabulary: Vocabulary },
): Generator<number, TablesReading> {
  const context: ReadingContext = { rows: new RowIndex(), known, vocabulary, speaker };
  const identified = new Map<TableRow, RowIdentity>();
  let done = 0;
  for (const table of tables) {
    if (table.mapping.kind !== 'cis') continue;
    for (const row of table.rows) {
      identified.set(row, identifyRow(table, row, context));
      if (++done % slice === 0) yield 0;
    }
  }
  const cis: CiRecord[] = [];
  const relations = new Map<string, RelationRecord>();
  const remarks: RowRemarks[] = [];
  let faulty = 0;
  done = 0;
  for (const [at, table] of tables.entries()) {
    for (const [index, row] of table.rows.entries()) {
      const read = readRow(table, row, identified.get(row), context);
      if (read.remarks.length > 0) remarks.push({ table: at, row: index, remarks: read.remarks });
      if (read.remarks.some(({ level }) => level === 'fault')) faulty += 1;
      else {
        if (read.ci) cis.push(read.ci);
        for (const relation of read.relations)
          relations.set(JSON.stringify([relation.type, relation.from, relation.to]), relation);
      }
      if (++done % slice === 0) yield done;
    }
  }
  return { cis, relations: [...relations.values()], remarks, rows: done, faulty };
}

function identifyRow(table: Table, row: TableRow, context: ReadingContext): RowIdentity {
  const names = namesOf(table, row);
  const identified = identify(table, row, names, context.known, context);
  const own = ownKey(names);
  const repeated =
    own !== undefined &&
    identified.subject !== undefined &&
    !context.rows.add(own, names.name, identified.subject);
  return { names, identified, repeated };
}

function readRow(table: Table, row: TableRow, found: RowIdentity | undefined, context: ReadingContext) {
  if (!found) return readRelationRow(table, row, context);
  const read = readCiRow(table, row, found.names, found.identified, context);
  if (!found.repeated) return read;
  const column = ['key', 'name', 'id']
    .map((field) => table.mapping.columns.indexOf(field))
    .find((each) => each >= 0);
  const reason = `A row before has this ${found.names.key === undefined ? 'name' : 'key'} already: each CI has one row`;
  return { ...read, remarks: [...read.remarks, fault(column ?? null, reason)] };
}
