import { type TableMapping, tableKinds } from '../../../server/model/table/table.ts';

const storageKey = 'linchpin.import-mappings';
const atMost = 30;

/** What somebody said of the columns of a table with these headings. */
interface Remembered {
  readonly headings: readonly string[];
  readonly mapping: TableMapping;
}

/** Puts a mapping in front of the list, once for the same headings, and cuts the list to its length. */
export function withMapping(
  list: readonly Remembered[],
  headings: readonly string[],
  mapping: TableMapping,
): readonly Remembered[] {
  return [{ headings, mapping }, ...list.filter((each) => !isSame(each.headings, headings))].slice(0, atMost);
}

/** Reads what was stored; anything else than such a list counts as none. */
export function parseMappings(stored: string | null): readonly Remembered[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** The mapping that was used last for a table with these headings, in this browser. */
export function rememberedMapping(headings: readonly string[]): TableMapping | undefined {
  return stored().find((each) => isSame(each.headings, headings))?.mapping;
}

/** Keeps a mapping for the next table with these headings. */
export function rememberMapping(headings: readonly string[], mapping: TableMapping): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(withMapping(stored(), headings, mapping)));
  } catch {
    // Storage may be full or forbidden; the next table is guessed again.
  }
}

function stored(): readonly Remembered[] {
  try {
    return parseMappings(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((heading, at) => heading === other[at]);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  const { headings, mapping } = value as Partial<Remembered>;
  if (!isTexts(headings) || typeof mapping !== 'object' || mapping === null) return false;
  const { kind, all, columns } = mapping as Partial<TableMapping>;
  return (
    tableKinds.some((known) => known === kind) &&
    (all === null || typeof all === 'string') &&
    isTexts(columns) &&
    columns.length === headings.length
  );
}
