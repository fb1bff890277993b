import { type RedundancyDeclaration, threshold } from '../../model/redundancy.ts';
import { type Cis, compareIds, redundancyOf } from './cis.ts';
import { Column } from './columns.ts';
import {
  type GroupColumns,
  type Groups,
  IMPLIED,
  INFERRED_MEMBER,
  MIXED_SIGHTINGS,
  SHARED,
  UNEVEN,
} from './groups.ts';
import type { Names } from './names.ts';

type Place = (row: number, group: number, counts: boolean, uneven: boolean) => void;

/** One relationship of a group on its way into it. */
export interface Membership {
  readonly group: number;
  readonly implied: boolean;
  readonly member: number;
  readonly weight: number;
  readonly inferred: boolean;
  readonly sightings: number;
  readonly row: number;
}

const bytes = () => new Column((length) => new Uint8Array(length));
const numbers = () => new Column((length) => new Uint32Array(length));
const floats = () => new Column((length) => new Float64Array(length));

/** Forms the groups of one CI after the other (impact.md, "Alternatives" and what stands before it). */
export class GroupsDraft {
  readonly #cis: Cis;
  readonly #names: Names;
  readonly #columns: GroupColumns = {
    start: numbers(),
    owner: numbers(),
    name: numbers(),
    kind: bytes(),
    sightings: numbers(),
    needed: floats(),
    total: floats(),
    room: floats(),
    memberStart: numbers(),
    member: numbers(),
    memberWeight: floats(),
  };

  constructor(cis: Cis, names: Names) {
    this.#cis = cis;
    this.#names = names;
  }

  /**
   * Adds the next CI's groups; to be called for each CI in order.
   * @param place told for each membership which group it is in, whether it counts there, which it does not where a
   *   heavier relationship already stands for its member, and whether the members weigh differently
   */
  add(ci: number, memberships: Membership[], place: Place): void {
    this.#columns.start.push(this.#columns.owner.length);
    if (memberships.length === 0) return;
    memberships.sort(
      (one, other) =>
        one.group - other.group ||
        compareIds(this.#cis, one.member, other.member) ||
        other.weight - one.weight,
    );
    let begin = 0;
    for (let end = 1; end <= memberships.length; end++) {
      if (memberships[end]?.group === memberships[begin]!.group) continue;
      this.#form(ci, memberships, begin, end, place);
      begin = end;
    }
  }

  /** How many groups there are so far. */
  get length(): number {
    return this.#columns.owner.length;
  }

  /** All groups, where only the next step reads them. */
  columns(): Groups {
    const { start, memberStart, owner, member, ...columns } = this.#columns;
    start.push(owner.length);
    memberStart.push(member.length);
    return {
      start: start.values(),
      owner: owner.values(),
      name: columns.name.values(),
      kind: columns.kind.values(),
      sightings: columns.sightings.values(),
      needed: columns.needed.values(),
      total: columns.total.values(),
      room: columns.room.values(),
      memberStart: memberStart.values(),
      member: member.values(),
      memberWeight: columns.memberWeight.values(),
    };
  }

  finish(): Groups {
    const { memory } = this.#names;
    const columns = this.columns();
    const groups = {
      start: memory.copy(columns.start),
      owner: memory.copy(columns.owner),
      name: memory.copy(columns.name),
      kind: memory.copy(columns.kind),
      sightings: memory.copy(columns.sightings),
      needed: memory.copy(columns.needed),
      total: memory.copy(columns.total),
      room: memory.copy(columns.room),
      memberStart: memory.copy(columns.memberStart),
      member: memory.copy(columns.member),
      memberWeight: memory.copy(columns.memberWeight),
    };
    for (const column of Object.values(this.#columns)) column.drop();
    return groups;
  }

  /** Forms one group of the memberships from `begin` up to `end`. */
  #form(ci: number, memberships: readonly Membership[], begin: number, end: number, place: Place): void {
    const columns = this.#columns;
    const group = columns.owner.length;
    const { group: name, implied, weight: first } = memberships[begin]!;
    let total = 0;
    let heaviest = 0;
    let marks = implied ? IMPLIED : 0;
    columns.memberStart.push(columns.member.length);
    let { sightings } = memberships[begin]!;
    let former = -1;
    for (let position = begin; position < end; position++) {
      const { member, weight, inferred } = memberships[position]!;
      if (inferred) marks |= INFERRED_MEMBER;
      if (memberships[position]!.sightings !== sightings) sightings = MIXED_SIGHTINGS;
      if (member === former) continue;
      former = member;
      columns.member.push(member);
      columns.memberWeight.push(weight);
      total += weight;
      heaviest = Math.max(heaviest, weight);
      if (weight !== first) marks |= UNEVEN;
    }
    for (let position = begin; position < end; position++) {
      const { member, row } = memberships[position]!;
      const counts = position === begin || memberships[position - 1]!.member !== member;
      place(row, group, counts, (marks & UNEVEN) !== 0);
    }
    const declared = implied ? undefined : this.#declaration(ci, this.#names.groups.text(name));
    columns.owner.push(ci);
    columns.name.push(name);
    columns.kind.push(marks | (declared?.mode === 'SHARED' ? SHARED : 0));
    columns.sightings.push(sightings);
    const needed = threshold(declared?.minUp ?? 1, total);
    columns.needed.push(needed);
    columns.total.push(total);
    columns.room.push(total - needed);
    columns.room.push(heaviest);
  }

  /** Of two declarations of one group the last holds. */
  #declaration(ci: number, group: string): RedundancyDeclaration | undefined {
    return redundancyOf(this.#cis, ci).findLast((declaration) => declaration.group === group);
  }
}
