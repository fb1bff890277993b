import { unitOf } from '../attribute.ts';
import type { CiClass } from '../ciClass.ts';
import { isCiId } from '../people.ts';
import { type Field, fieldsOf, ignored, keptAsItIs, mayRepeat } from './fields.ts';
import { bracketed, plainWords } from './plainWords.ts';
import type { TableKind, TableMapping, TableRow } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows that are looked at to find out what a table holds. */
const sampleSize = 1_000;

/**
 * What the columns of a table say, as far as headings, cells and the file's name tell.
 * @param kind where somebody has said what each row is
 */
export function guessMapping(
  fileName: string,
  headings: readonly string[],
  rows: readonly TableRow[],
  vocabulary: Vocabulary,
  kind?: TableKind,
): TableMapping {
  const ends = guessColumns(headings, fieldsOf('relations', []), ignored);
  const bothEnds = ends.includes('from') && ends.includes('to');
  if (kind === 'relations' || (kind === undefined && bothEnds))
    return { kind: 'relations', all: null, columns: ends };
  const sample = rows.slice(0, sampleSize);
  const ofFile = classOfFile(fileName, vocabulary);
  const classColumn = guessColumns(headings, fieldsOf('cis', ofFile ? [ofFile] : []), keptAsItIs).indexOf(
    'class',
  );
  const all = classColumn < 0 ? ofFile : undefined;
  const classes = all ? [all] : classesIn(sample, classColumn, vocabulary);
  // Where nothing tells the class yet, every attribute is possible.
  const possible = classes.length > 0 ? classes : vocabulary.classes;
  const fields = fieldsOf('cis', possible).filter(({ id }) => id !== 'class');
  const guessed = guessColumns(headings, fields, keptAsItIs);
  const columns = guessed.map((field, column) => (column === classColumn ? 'class' : field));
  return {
    kind: 'cis',
    all: all?.name ?? null,
    columns: columns.map((field, column) => (field === 'key' && holdsIds(sample, column) ? 'id' : field)),
  };
}

/** The classes that a column names; behind them all there are where a cell names none: what it means may be any. */
export function classesIn(rows: readonly TableRow[], column: number, vocabulary: Vocabulary): CiClass[] {
  const texts = new Set(rows.map((row) => (row.cells[column] ?? '').trim()).filter(Boolean));
  const named = [...texts].map((text) => vocabulary.classNamed(text));
  const found = named.filter((each) => each !== undefined);
  return [...new Set(found.length === named.length ? found : [...found, ...vocabulary.classes])];
}

function guessColumns(headings: readonly string[], fields: readonly Field[], unknown: string): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const words = plainWords(heading);
    const free = fields.filter((each) => !taken.has(each.id) && unitsAgree(heading, each));
    const field =
      free.find((each) => each.words.includes(words)) ?? free.find((each) => each.synonyms?.includes(words));
    if (field && !mayRepeat(field.id)) taken.add(field.id);
    return field?.id ?? (words === '' ? ignored : unknown);
  });
}

/** "Memory (GB)" is not the memory in MiB: nobody would see that all figures are wrong. */
function unitsAgree(heading: string, { attribute }: Field): boolean {
  const [unit, its] = [bracketed(heading), attribute && unitOf(attribute)];
  return unit === '' || its === undefined || unit === plainWords(its);
}

/** "dc1-virtual-machines.csv" is about virtual machines: the longest name of a class that the file's name holds. */
function classOfFile(fileName: string, { classes }: Vocabulary): CiClass | undefined {
  const words = plainWords(fileName.replace(/\.[a-z]+$/i, ''));
  const named = classes.flatMap((ciClass) =>
    [ciClass.name, ciClass.label, ciClass.plural]
      .map(plainWords)
      .filter((name) => words.includes(name))
      .map((name) => ({ ciClass, length: name.length })),
  );
  return named.sort((one, other) => other.length - one.length)[0]?.ciClass;
}

function holdsIds(rows: readonly TableRow[], column: number): boolean {
  const texts = rows.map((row) => (row.cells[column] ?? '').trim()).filter(Boolean);
  return texts.length > 0 && texts.every(isCiId);
}
