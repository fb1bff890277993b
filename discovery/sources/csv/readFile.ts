import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { decodeTable, guessEncoding } from '../../../server/model/table/decodeTable.ts';
import { hasHeadings, withHeadings } from '../../../server/model/table/headings.ts';
import type { TableRow } from '../../../server/model/table/table.ts';

export interface ReadTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table as it stands in a file; encoding, separator and whether it has headings are guessed. Throws what the file system does. */
export async function readTableFile(file: string): Promise<ReadTable> {
  const bytes = await readFile(file);
  const text = decodeTable(bytes, guessEncoding(bytes));
  const { delimiter } = Papa.parse(text, { preview: 30, skipEmptyLines: 'greedy' }).meta;
  const { data } = Papa.parse<string[]>(text, { delimiter });
  return { name: basename(file), ...withHeadings(data, hasHeadings(data)) };
}
