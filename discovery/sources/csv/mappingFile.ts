import { readFile } from 'node:fs/promises';
import { ciClasses } from '../../../server/model/classes/registry.ts';
import { fieldsOf, ignored, keptAsItIs } from '../../../server/model/table/fields.ts';
import { type TableKind, tableKinds } from '../../../server/model/table/table.ts';
import { InputProblem } from '../../source.ts';
import { at, textAt, textsAt } from '../../tree.ts';

/** What a person says of a table beside what its headings tell. */
export interface MappingWords {
  readonly kind: TableKind | undefined;
  /** The class or relationship type of rows that name none. */
  readonly all: string | undefined;
  /** The field that a heading stands for. */
  readonly columns: ReadonlyMap<string, string>;
}

const fieldIds = new Set([
  ...tableKinds.flatMap((kind) => fieldsOf(kind, ciClasses()).map(({ id }) => id)),
  ignored,
  keptAsItIs,
]);

/**
 * Reads a mapping file: `{"servers.csv": {"class": "Server", "columns": {"Box": "name"}}}`, by the tables' file names.
 * @throws InputProblem naming what is wrong
 */
export async function readMappingFile(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputProblem(`There is no mapping file ${file}.`);
  });
  let tables: unknown;
  try {
    tables = JSON.parse(text);
  } catch {
    throw new InputProblem(`The mapping file ${file} is not JSON.`);
  }
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables))
    throw new InputProblem(`The mapping file ${file} must hold an object, by the tables' file names.`);
  for (const [name, words] of Object.entries(tables)) checkWords(words, `${file}, ${name}`);
  return { ...tables };
}

function checkWords(words: unknown, place: string): void {
  for (const [heading, field] of textsAt(words, 'columns'))
    if (!fieldIds.has(field))
      throw new InputProblem(
        `${place}: ${heading} cannot say ${field}. It may say: ${[...fieldIds].join(', ')}.`,
      );
}

/** What a mapping file says of one table. */
export function wordsOf(words: unknown): MappingWords {
  return {
    kind: tableKinds.find((kind) => kind === at(words, 'kind')),
    all: textAt(words, 'class') ?? textAt(words, 'type'),
    columns: textsAt(words, 'columns'),
  };
}
