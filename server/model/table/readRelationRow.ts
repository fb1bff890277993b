import { impliedGroupPrefix } from '../redundancy.ts';
import { strengths } from '../relationshipType.ts';
import type { Reference, RelationRecord } from '../scanRecord.ts';
import { readReference } from './referenceCell.ts';
import { fault, type ReadingContext, type Remark, type RowReading, warning } from './rowReading.ts';
import { cellOf, type Table, type TableRow } from './table.ts';

const heaviest = 1_000_000;

/** Reads a row that is about a relationship. */
export function readRelationRow(table: Table, row: TableRow, context: ReadingContext): RowReading {
  const remarks: Remark[] = [];
  const { mapping } = table;
  const cell = cellOf(mapping, row, 'type');
  const text = cell?.text ?? mapping.all;
  const named = text === null ? undefined : context.vocabulary.typeNamed(text);
  if (text === null) remarks.push(fault(columnOf(table, 'type'), 'Say of which type the relationship is'));
  else if (!named) remarks.push(fault(cell?.column ?? null, `There is no relationship type “${text}”`));
  const from = readEnd(table, row, 'from', context, remarks);
  const to = readEnd(table, row, 'to', context, remarks);
  const details = readDetails(table, row, remarks);
  if (!named || from === undefined || to === undefined) return { relations: [], remarks };
  if (JSON.stringify(from) === JSON.stringify(to)) {
    remarks.push(fault(columnOf(table, 'to'), 'A CI has no relationship to itself'));
    return { relations: [], remarks };
  }
  const ends = named.inverse ? { from: to, to: from } : { from, to };
  const relation: RelationRecord = {
    record: 'relation',
    type: named.type.name,
    ...ends,
    ...details,
    confidence: 'DECLARED',
  };
  return { relations: [relation], remarks };
}

function columnOf({ mapping }: Table, field: string): number | null {
  const column = mapping.columns.indexOf(field);
  return column < 0 ? null : column;
}

function readEnd(
  table: Table,
  row: TableRow,
  field: 'from' | 'to',
  { rows, known, speaker }: ReadingContext,
  remarks: Remark[],
): Reference | undefined {
  const cell = cellOf(table.mapping, row, field);
  if (!cell) {
    remarks.push(fault(columnOf(table, field), `Say which CI the relationship goes ${field}`));
    return undefined;
  }
  const read = readReference(cell.text, rows, known, speaker);
  if ('fault' in read) {
    remarks.push(fault(cell.column, read.fault));
    return undefined;
  }
  if (read.warning) remarks.push(warning(cell.column, read.warning));
  return read.reference;
}

function readDetails(
  { mapping }: Table,
  row: TableRow,
  remarks: Remark[],
): Pick<RelationRecord, 'strength' | 'group' | 'weight'> {
  const strength = cellOf(mapping, row, 'strength');
  const known = strengths.find((each) => each === strength?.text.toUpperCase());
  if (strength && !known)
    remarks.push(fault(strength.column, `Strength must be one of ${strengths.join(', ')}`));
  const group = cellOf(mapping, row, 'group');
  if (group?.text.startsWith(impliedGroupPrefix))
    remarks.push(
      fault(group.column, `Names of groups that begin with ${impliedGroupPrefix} are Linchpin's own`),
    );
  const weight = cellOf(mapping, row, 'weight');
  const heavy = Number(weight?.text);
  const isWeight = Number.isSafeInteger(heavy) && heavy >= 1 && heavy <= heaviest;
  if (weight && !isWeight)
    remarks.push(fault(weight.column, `Weight must be a whole number from 1 to ${heaviest}`));
  return {
    ...(known && { strength: known }),
    ...(group && { group: group.text.slice(0, 200) }),
    ...(weight && isWeight && { weight: heavy }),
  };
}
