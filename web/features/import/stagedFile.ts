import Papa, { type ParseResult, type Parser } from 'papaparse';
import { decodeTable, type Encoding, guessEncoding } from '../../../server/model/table/decodeTable.ts';
import { guessMapping } from '../../../server/model/table/guessMapping.ts';
import { hasHeadings, withHeadings } from '../../../server/model/table/headings.ts';
import type { Table, TableMapping } from '../../../server/model/table/table.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { rememberedMapping } from './rememberedMappings.ts';

/** How a file is read. */
export interface Format {
  readonly encoding: Encoding;
  /** Between two cells; empty: to be guessed. */
  readonly separator: string;
  /** Whether the first line names the columns; undefined: to be guessed. */
  readonly headed: boolean | undefined;
}

/** A file that somebody has put here to be imported, and the table that it holds. */
export interface StagedFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly table: Table;
  /** Whether its columns were said by hand before, in this browser. */
  readonly remembered: boolean;
}

/** More are no table that a page can hold. */
export const mostBytes = 100 * 2 ** 20;

/** Reads a file as somebody says that it is written, and guesses the rest. */
export async function stageFile(
  name: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  given?: Format,
): Promise<StagedFile> {
  const encoding = given?.encoding ?? guessEncoding(bytes);
  const { lines, separator } = await readLines(decodeTable(bytes, encoding), given?.separator ?? '');
  const headed = given?.headed ?? hasHeadings(lines);
  const { headings, rows } = withHeadings(lines, headed);
  const known = headed ? rememberedMapping(headings) : undefined;
  const mapping: TableMapping = known ?? guessMapping(name, headings, rows, vocabulary);
  return {
    id: crypto.randomUUID(),
    bytes,
    format: { encoding, separator, headed },
    table: { name, headings, rows, mapping },
    remembered: known !== undefined,
  };
}

/** Characters that are read before the page has a turn. */
const chunkSize = 512 * 1024;
/** Lines by which the separator is told. */
const sample = { preview: 30, skipEmptyLines: 'greedy' } as const;

function readLines(text: string, given: string): Promise<{ lines: string[][]; separator: string }> {
  const lines: string[][] = [];
  const separator = given || Papa.parse(text, sample).meta.delimiter;
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      delimiter: separator,
      chunkSize,
      chunk(results: ParseResult<string[]>, parser: Parser) {
        for (const line of results.data) lines.push(line);
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve({ lines, separator }),
    });
  });
}
