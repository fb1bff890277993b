import type { CiClass } from '../ciClass.ts';
import { canonicalIdentifier } from '../identifier.ts';
import { isCiId, peopleSource } from '../people.ts';
import { relationshipType } from '../relationships/registry.ts';
import type { RelationRecord } from '../scanRecord.ts';
import { readAttribute } from './attributeCell.ts';
import { keptAsItIs } from './fields.ts';
import { oneLine, severalIn } from './plainWords.ts';
import { readRedundancy } from './redundancyCell.ts';
import { readReference } from './referenceCell.ts';
import type { Identified, RowNames } from './rowNames.ts';
import { fault, type ReadingContext, type Remark, type RowReading, warning } from './rowReading.ts';
import { cellOf, cellsOf, type Table, type TableRow } from './table.ts';

const longestName = 1_000;

/** Reads a row that is about a CI. */
export function readCiRow(
  table: Table,
  row: TableRow,
  names: RowNames,
  { subject, existing, namesakes }: Identified,
  context: ReadingContext,
): RowReading {
  const remarks: Remark[] = nameRemarks(table, names, namesakes);
  const { mapping } = table;
  remarks.push(...idRemarks(table, names, existing !== undefined, context));
  const ciClass = classOf(table, row, existing?.class, context, remarks);
  if (subject === undefined)
    remarks.push(
      fault(
        firstOf(mapping.columns, 'key', 'name'),
        'Give a name: without one nobody can tell which CI this is',
      ),
    );
  if (!ciClass || subject === undefined) return { relations: [], remarks };
  const attributes = readAttributes(table, row, ciClass, remarks);
  const isNote = subject === existing?.id;
  if (isNote && ciClass.name !== existing?.class)
    remarks.push(
      fault(firstOf(mapping.columns, 'class'), `The CI that is there is of the class ${existing?.class}`),
    );
  const identifiers = readIdentifiers(table, row, remarks);
  const redundancy = cellOf(mapping, row, 'redundancy');
  const groups = redundancy && readRedundancy(redundancy.text);
  if (groups && 'fault' in groups) remarks.push(fault(redundancy.column, groups.fault));
  const relations = readRelations(table, row, subject, context, remarks);
  return {
    ci: {
      record: 'ci',
      key: subject,
      class: ciClass.name,
      // The name by which a CI was found says nothing new of it, and must not outlast what its source calls it.
      ...(names.name !== undefined && existing?.by !== 'NAME' && { name: names.name }),
      // Who a CI is that is there already is for its sources to say.
      ...(!isNote && Object.keys(identifiers).length > 0 && { identifiers }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(groups && 'value' in groups && { redundancy: groups.value }),
      ...(isNote && { note: true as const }),
    },
    relations,
    remarks,
  };
}

const firstOf = (columns: readonly string[], ...fields: string[]): number | null =>
  fields.map((field) => columns.indexOf(field)).find((at) => at >= 0) ?? null;

function idRemarks(
  { mapping }: Table,
  { id }: RowNames,
  exists: boolean,
  { known, speaker }: ReadingContext,
): Remark[] {
  if (id === undefined) return [];
  const column = mapping.columns.indexOf('id');
  if (speaker.source !== peopleSource)
    return [fault(column, 'Only people describe a CI by its id: import the table on screen')];
  const found = isCiId(id) && (known === null || exists);
  return found ? [] : [fault(column, `There is no CI with the id ${id}`)];
}

function nameRemarks({ mapping }: Table, { name, key }: RowNames, namesakes: number): Remark[] {
  const remarks: Remark[] = [];
  const column = mapping.columns.indexOf('name');
  for (const [text, field] of [
    [name, 'name'],
    [key, 'key'],
  ] as const)
    if ((text?.length ?? 0) > longestName)
      remarks.push(
        fault(mapping.columns.indexOf(field), `A ${field} may have up to ${longestName} characters`),
      );
  if (namesakes > 1)
    remarks.push(
      warning(
        column,
        `${namesakes} CIs are called “${name}” already: this adds a further one. Give the id of one to describe it`,
      ),
    );
  return remarks;
}

function classOf(
  { mapping }: Table,
  row: TableRow,
  existing: string | undefined,
  { vocabulary }: ReadingContext,
  remarks: Remark[],
): CiClass | undefined {
  const cell = cellOf(mapping, row, 'class');
  const text = cell?.text ?? mapping.all ?? existing;
  if (text === undefined) {
    remarks.push(fault(firstOf(mapping.columns, 'class'), 'Say which class it is of'));
    return undefined;
  }
  const named = vocabulary.classNamed(text);
  if (!named) remarks.push(fault(cell?.column ?? null, `There is no class “${text}”`));
  return named;
}

function readAttributes(
  { mapping, headings }: Table,
  row: TableRow,
  ciClass: CiClass,
  remarks: Remark[],
): Record<string, unknown> {
  const read: [string, unknown][] = [];
  for (const [column, field] of mapping.columns.entries()) {
    const text = row.cells[column] ?? '';
    if (text.trim() === '') continue;
    if (field === keptAsItIs) read.push([oneLine(headings[column] ?? '').slice(0, 200), text.trim()]);
    if (!field.startsWith('attribute.')) continue;
    const name = field.slice('attribute.'.length);
    const declared = Object.hasOwn(ciClass.attributes, name) ? ciClass.attributes[name] : undefined;
    const value = declared ? readAttribute(declared, text) : { value: text.trim() };
    if ('fault' in value) remarks.push(fault(column, value.fault));
    else read.push([name, value.value]);
  }
  return Object.fromEntries(read);
}

function readIdentifiers({ mapping }: Table, row: TableRow, remarks: Remark[]): Record<string, string[]> {
  const identifiers: Record<string, string[]> = {};
  for (const field of new Set(mapping.columns.filter((each) => each.startsWith('identifier.')))) {
    const kind = field.slice('identifier.'.length);
    for (const { column, text } of cellsOf(mapping, row, field))
      for (const value of severalIn(text.replaceAll(',', ';'))) {
        if (canonicalIdentifier(kind, value) === undefined)
          remarks.push(
            warning(column, `“${value}” tells no CI from another, so it does not count as its ${kind}`),
          );
        else identifiers[kind] = [...(identifiers[kind] ?? []), value];
      }
  }
  return identifiers;
}

/** Columns such as "runs on": each value is a CI that this one is related to. */
function readRelations(
  { mapping }: Table,
  row: TableRow,
  subject: string,
  { rows, known, speaker }: ReadingContext,
  remarks: Remark[],
): RelationRecord[] {
  const relations: RelationRecord[] = [];
  for (const [column, field] of mapping.columns.entries()) {
    const [, direction, name = ''] = /^(relation|inverse)\.(.+)$/.exec(field) ?? [];
    const type = direction ? relationshipType(name) : undefined;
    if (!type) continue;
    for (const text of severalIn(row.cells[column] ?? '')) {
      const read = readReference(text, rows, known, speaker);
      if ('fault' in read) {
        remarks.push(fault(column, read.fault));
        continue;
      }
      if (read.warning) remarks.push(warning(column, read.warning));
      if (read.reference === subject) {
        remarks.push(fault(column, 'A CI has no relationship to itself'));
        continue;
      }
      const ends =
        direction === 'relation'
          ? { from: subject, to: read.reference }
          : { from: read.reference, to: subject };
      relations.push({ record: 'relation', type: type.name, ...ends, confidence: 'DECLARED' });
    }
  }
  return relations;
}
