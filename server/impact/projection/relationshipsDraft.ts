import type { RelationshipEdge } from '../../model/journal.ts';
import { Column } from './columns.ts';
import type { Names } from './names.ts';
import {
  copyRows,
  type RelationshipRow,
  type Relationships,
  readRow,
  relationshipColumns,
  rowOf,
  shortened,
  writeRow,
} from './relationships.ts';

const bytes = () => new Column((length) => new Uint8Array(length));
const numbers = () => new Column((length) => new Uint32Array(length));

/** Bit of `said` while drafting: the relationship went. */
const GONE = 0x80;

/**
 * Writes the next revision's relationships from what came in, in any order and without an object for each. The rows
 * of CIs without a change are copied in long runs.
 */
export class RelationshipsDraft {
  readonly #former: Relationships;
  readonly #names: Names;
  readonly #from = numbers();
  readonly #columns = {
    to: numbers(),
    type: bytes(),
    said: bytes(),
    group: numbers(),
    weight: numbers(),
    seenAt: numbers(),
    sightings: numbers(),
  };

  constructor(former: Relationships, names: Names) {
    this.#former = former;
    this.#names = names;
  }

  /** Of two words on one relationship the later holds. */
  put(edge: RelationshipEdge, from: number, to: number): void {
    this.#push(from, rowOf(edge, to, this.#names));
  }

  remove(edge: RelationshipEdge, from: number, to: number): void {
    const row = rowOf(edge, to, this.#names);
    row.said |= GONE;
    this.#push(from, row);
  }

  /**
   * The former relationships themselves where there was nothing to write. What came in is let go of.
   * @param count how many CIs there are now
   */
  finish(count: number): Relationships {
    if (this.#from.length === 0 && count === this.#former.start.length - 1) return this.#former;
    const { order, ends } = this.#byFrom(count);
    const former = this.#former;
    const known = former.start.length - 1;
    const changes = this.#changes();
    const rows = relationshipColumns(this.#names.memory, count, former.to.length + order.length);
    let written = 0;
    let copied = 0;
    let begin = 0;
    const copyUpTo = (row: number) => {
      copyRows(former, copied, row, rows, written - (row - copied));
      copied = row;
    };
    for (let ci = 0; ci < count; ci++) {
      const [first, last] = ci < known ? [former.start[ci]!, former.start[ci + 1]!] : [copied, copied];
      if (ends[ci] === begin) written += last - first;
      else {
        if (ci < known) copyUpTo(first);
        else copyUpTo(former.to.length);
        written = merge(former, first, last, changes, order.subarray(begin, ends[ci]), rows, written);
        if (ci < known) copied = last;
        begin = ends[ci]!;
      }
      rows.start[ci + 1] = written;
    }
    copyUpTo(former.to.length);
    this.#from.drop();
    for (const column of Object.values(this.#columns)) column.drop();
    return shortened(this.#names.memory, rows, written);
  }

  #push(from: number, row: RelationshipRow): void {
    const columns = this.#columns;
    this.#from.push(from);
    columns.to.push(row.to);
    columns.type.push(row.type);
    columns.said.push(row.said);
    columns.group.push(row.group);
    columns.weight.push(row.weight);
    columns.seenAt.push(row.seenAt);
    columns.sightings.push(row.sightings);
  }

  #changes(): Relationships {
    const columns = this.#columns;
    return {
      start: new Uint32Array(0),
      to: columns.to.values(),
      type: columns.type.values(),
      said: columns.said.values(),
      group: columns.group.values(),
      weight: columns.weight.values(),
      seenAt: columns.seenAt.values(),
      sightings: columns.sightings.values(),
    };
  }

  /** Positions of what came in by the CI it comes from, each CI's in the order in which they came. */
  #byFrom(count: number): { order: Uint32Array; ends: Uint32Array } {
    const from = this.#from.values();
    const next = new Uint32Array(count + 1);
    for (let position = 0; position < from.length; position++) next[from[position]! + 1]!++;
    for (let ci = 0; ci < count; ci++) next[ci + 1]! += next[ci]!;
    const ends = next.slice(1);
    const order = new Uint32Array(from.length);
    for (let position = 0; position < from.length; position++) order[next[from[position]!]!++] = position;
    return { order, ends };
  }
}

/** Writes one CI's rows: the former ones that nothing was said of, then what came. @returns the row after them */
function merge(
  former: Relationships,
  first: number,
  last: number,
  changes: Relationships,
  positions: Uint32Array,
  rows: Relationships,
  at: number,
): number {
  let written = at;
  if (first === last && positions.length < 16 && isPlain(changes, positions)) {
    for (const position of positions) copyRow(changes, position, rows, written++);
    return written;
  }
  const latest = new Map<number, number>();
  for (const position of positions) latest.set(keyOf(changes, position), position);
  for (let row = first; row < last; row++)
    if (!latest.has(keyOf(former, row))) copyRow(former, row, rows, written++);
  for (const position of latest.values())
    if ((changes.said[position]! & GONE) === 0) copyRow(changes, position, rows, written++);
  return written;
}

const keyOf = (rows: Relationships, row: number) => rows.to[row]! * 256 + rows.type[row]!;

/** Whether none went and none came twice: quicker than a map where there are few. */
function isPlain(changes: Relationships, positions: Uint32Array): boolean {
  for (let one = 0; one < positions.length; one++) {
    const position = positions[one]!;
    if ((changes.said[position]! & GONE) !== 0) return false;
    for (let other = 0; other < one; other++)
      if (
        changes.to[position] === changes.to[positions[other]!] &&
        changes.type[position] === changes.type[positions[other]!]
      )
        return false;
  }
  return true;
}

function copyRow(source: Relationships, row: number, target: Relationships, at: number): void {
  writeRow(target, at, readRow(source, row));
}
