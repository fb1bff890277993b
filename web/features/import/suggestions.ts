import { relationshipTypes } from '../../../server/model/relationships/registry.ts';
import { strengths } from '../../../server/model/relationshipType.ts';
import type { Table } from '../../../server/model/table/table.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';

/** What a cell of a column may hold, where that is a choice of a few. */
export function suggestionsFor(table: Table, column: number | null, { classes }: Vocabulary): string[] {
  const field = column === null ? '' : (table.mapping.columns[column] ?? '');
  if (field === 'class') return classes.map(({ label }) => label);
  if (field === 'type') return relationshipTypes.map(({ label }) => label);
  if (field === 'strength') return [...strengths];
  if (!field.startsWith('attribute.')) return [];
  const name = field.slice('attribute.'.length);
  const choices = classes.flatMap(({ attributes }) =>
    Object.hasOwn(attributes, name) ? (attributes[name]?.choices ?? []) : [],
  );
  return [...new Set(choices)];
}
