import type { CiRecord, RelationRecord } from '../scanRecord.ts';
import type { Known } from './known.ts';
import type { RowIndex } from './rowIndex.ts';
import type { Speaker } from './speaker.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Something about a cell, or about a whole row, that a person should see. A fault keeps the row out. */
export interface Remark {
  readonly column: number | null;
  readonly reason: string;
  readonly level: 'fault' | 'warning';
}

/** What one row says. */
export interface RowReading {
  readonly ci?: CiRecord;
  readonly relations: readonly RelationRecord[];
  readonly remarks: readonly Remark[];
}

/** What a row is read with: the other rows, the graph as far as it was asked, and the words for classes and types. */
export interface ReadingContext {
  readonly rows: RowIndex;
  readonly known: Known;
  readonly vocabulary: Vocabulary;
  readonly speaker: Speaker;
}

export const fault = (column: number | null, reason: string): Remark => ({ column, reason, level: 'fault' });
export const warning = (column: number | null, reason: string): Remark => ({
  column,
  reason,
  level: 'warning',
});
