import { severalIn } from './plainWords.ts';
import { namesOf, ownKey } from './rowNames.ts';
import { cellOf, type Table, type TableRow } from './table.ts';

/** Every text of the tables by which a CI may be meant that is there already. */
export function textsToLookUp(tables: readonly Table[]): Set<string> {
  const texts = new Set<string>();
  for (const table of tables)
    for (const row of table.rows) for (const text of textsOf(table, row)) texts.add(text);
  return texts;
}

function textsOf(table: Table, row: TableRow): string[] {
  const { mapping } = table;
  if (mapping.kind === 'relations')
    return ['from', 'to'].flatMap((field) => cellOf(mapping, row, field)?.text ?? []);
  const names = namesOf(table, row);
  const related = mapping.columns.flatMap((field, column) =>
    /^(relation|inverse)\./.test(field) ? severalIn(row.cells[column] ?? '') : [],
  );
  return [ownKey(names), names.name, names.id, ...related].filter((text) => text !== undefined);
}
