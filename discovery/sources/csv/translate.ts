import { ciClasses } from '../../../server/model/classes/registry.ts';
import { readTables, type TablesReading } from '../../../server/model/table/readTables.ts';
import type { Table } from '../../../server/model/table/table.ts';
import { vocabularyOf } from '../../../server/model/table/vocabulary.ts';
import type { Collected, Finding } from '../../source.ts';
import { Tables } from './tables.ts';

/** Names the source: keys stand as they are in the tables. */
export const csvSource = 'csv';

/** Remarks of one scan that are told one by one. */
const mostTold = 200;

/** Turns the rows of tables into findings, by the rules that hold on screen, too; pure. */
export function* translateTables(collected: Iterable<Collected>): Generator<Finding> {
  const found = new Tables();
  for (const each of collected) {
    if ('failure' in each) yield { record: 'error', section: each.section, message: each.failure };
    else if (!found.add(each.object))
      yield { record: 'tally', kind: 'not a row of a table', as: 'withoutClass' };
  }
  const { tables, homeless } = found.all(vocabularyOf(ciClasses()));
  if (homeless > 0)
    yield { record: 'tally', kind: 'not a row of a table', as: 'withoutClass', count: homeless };
  const reading = readWhole(tables);
  yield* reading.cis;
  yield* reading.relations;
  yield* remarksOf(tables, reading);
  yield* talliesOf(tables, reading);
}

function readWhole(tables: readonly Table[]): TablesReading {
  // Who else knows what the tables name is not to be told from the tables alone.
  const speaker = { source: csvSource, prefix: '' };
  const steps = readTables(tables, { known: null, speaker, vocabulary: vocabularyOf(ciClasses()) });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A row with a fault is a part of the world that could not be read: nothing is retired for it. */
function* remarksOf(tables: readonly Table[], { remarks }: TablesReading): Generator<Finding> {
  let told = 0;
  for (const { table, row, remarks: said } of remarks) {
    const number = tables[table]?.rows[row]?.number;
    for (const { column, reason, level } of said) {
      if (++told > mostTold) continue;
      const heading = column === null ? '' : `, ${tables[table]?.headings[column]}`;
      const place = `${tables[table]?.name}, row ${number}${heading}`;
      if (level === 'fault') yield { record: 'error', section: place.slice(0, 200), message: reason };
      else yield { record: 'remark', message: `${place}: ${reason}.` };
    }
  }
  if (told > mostTold)
    yield {
      record: 'remark',
      message: `${told - mostTold} more cells are worth a look; the import on screen lists them all.`,
    };
}

function* talliesOf(tables: readonly Table[], { remarks }: TablesReading): Generator<Finding> {
  for (const [at, table] of tables.entries()) {
    const faulty = remarks.filter(
      (each) => each.table === at && each.remarks.some(({ level }) => level === 'fault'),
    ).length;
    const good = table.rows.length - faulty;
    yield { record: 'tally', kind: `headings of ${table.name}`, as: 'folded' };
    if (faulty > 0)
      yield {
        record: 'tally',
        kind: `rows of ${table.name} with a fault`,
        as: 'withoutClass',
        count: faulty,
      };
    if (good > 0)
      yield {
        record: 'tally',
        kind: `rows of ${table.name}`,
        as: table.mapping.kind === 'cis' ? 'ci' : 'folded',
        count: good,
      };
  }
}
