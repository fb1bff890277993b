import { guessMapping } from '../../../server/model/table/guessMapping.ts';
import type { Table } from '../../../server/model/table/table.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { at, integerAt, listAt, textAt } from '../../tree.ts';
import { wordsOf } from './mappingFile.ts';

/** Its cells by their headings. */
interface LooseRow {
  readonly number: number;
  readonly cells: unknown;
}

/** Puts tables together again from their headings and rows, in the order of their rows' numbers. */
export class Tables {
  readonly #heads = new Map<string, unknown>();
  readonly #rows = new Map<string, LooseRow[]>();

  /** @returns whether it was a part of a table */
  add(object: unknown): boolean {
    const name = textAt(object, 'table');
    const number = integerAt(object, 'number');
    if (name === undefined) return false;
    if (number === undefined) {
      if (listAt(object, 'headings').length === 0) return false;
      this.#heads.set(name, object);
      return true;
    }
    const rows = this.#rows.get(name) ?? [];
    this.#rows.set(name, rows);
    rows.push({ number, cells: at(object, 'cells') });
    return true;
  }

  /** Rows whose table has no headings are left out, and counted. */
  all(vocabulary: Vocabulary): { tables: Table[]; homeless: number } {
    const tables = [...this.#heads].map(([name, head]) =>
      tableOf(name, head, this.#rows.get(name) ?? [], vocabulary),
    );
    const homeless = [...this.#rows].filter(([name]) => !this.#heads.has(name));
    return {
      tables: tables.sort((one, other) => (one.name < other.name ? -1 : 1)),
      homeless: homeless.reduce((sum, [, rows]) => sum + rows.length, 0),
    };
  }
}

function tableOf(name: string, head: unknown, unordered: readonly LooseRow[], vocabulary: Vocabulary): Table {
  const headings = listAt(head, 'headings').map((heading) => String(heading));
  const rows = unordered
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, cells }) => ({
      number,
      cells: headings.map((heading) => textAt(cells, heading) ?? ''),
    }));
  const { kind, all, columns } = wordsOf((head as { words?: unknown }).words);
  const guessed = guessMapping(name, headings, rows, vocabulary, kind);
  const mapping = {
    kind: guessed.kind,
    all: all ?? guessed.all,
    columns: guessed.columns.map((field, column) => columns.get(headings[column] ?? '') ?? field),
  };
  return { name, headings, rows, mapping };
}
