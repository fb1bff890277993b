import type { CiClass } from '../ciClass.ts';
import { fieldsOf } from './fields.ts';

/** Fields that a table to be filled in has no column for: its class is in its file's name, and relationships are many. */
const leftOut = /^(class|id|redundancy)$|^(relation|inverse)\./;

/** The headings of a table of one class to be filled in; they are understood when it comes back. */
export function emptyTable(ciClass: CiClass): { fileName: string; headings: string[] } {
  const fields = fieldsOf('cis', [ciClass]).filter(({ id }) => !leftOut.test(id));
  const identifying = new Set(
    fields.filter(({ group }) => group === 'Identifiers').flatMap(({ words }) => words),
  );
  const headings = fields
    // What a class calls as an identifier is called is that identifier.
    .filter(({ attribute, words }) => !attribute || !words.some((word) => identifying.has(word)))
    .map(({ id, label }) => (id === 'key' ? 'Key' : label));
  return { fileName: `${ciClass.plural}.csv`, headings: [...new Set(headings)] };
}
