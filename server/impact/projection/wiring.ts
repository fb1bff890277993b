import { impliedGroupPrefix } from '../../model/redundancy.ts';
import { type Cis, takesPart } from './cis.ts';
import { findGroup, type Groups } from './groups.ts';
import { GroupsDraft, type Membership } from './groupsDraft.ts';
import { type Names, typeRule } from './names.ts';
import { type Relationships, saidStrength } from './relationships.ts';
import {
  PASSES_GROUP,
  PASSES_HARD,
  PASSES_NONE,
  PASSES_SOFT,
  strengthRule,
  type TypeRules,
  typeRules,
} from './rules.ts';

/** Who suffers when a CI fails: in rows by the CI that fails, only relationships that pass something on. */
export interface Dependents {
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  /** The rule in the lower two bits; for PASSES_GROUP the member's position in Groups above them. */
  readonly code: Uint32Array;
}

/** What follows from the CIs and relationships of one revision. */
export interface Wiring {
  /** How each relationship passes failure on, by its row. */
  readonly rule: Uint8Array;
  readonly groups: Groups;
  readonly dependents: Dependents;
  /** Rows of relationships of strength NONE between CIs that take part, by the CI they lead to. */
  readonly noneStart: Uint32Array;
  readonly noneRow: Uint32Array;
  readonly noneFrom: Uint32Array;
  readonly types: TypeRules;
  /** Names of the implied groups by type number, 0 for types without alternatives. */
  readonly impliedNames: Uint32Array;
}

/** Marks a row whose member another relationship of the group stands for. */
const stoodFor = PASSES_GROUP | (0x3fffffff << 2);

/** Forms groups and the way back from each CI to its dependents: one pass over everything. */
export function wire(cis: Cis, rows: Relationships, names: Names): Wiring {
  const types = typeRules(names, typeRule);
  const active = new Uint8Array(cis.count);
  for (let ci = 0; ci < cis.count; ci++) active[ci] = takesPart(cis, ci) ? 1 : 0;
  const code = new Uint32Array(rows.to.length);
  const none = new Uint8Array(rows.to.length);
  const draft = new GroupsDraft(cis, (number) => names.groups.text(number));
  const implied = impliedNames(names, types);
  const place = (row: number, member: number) => {
    code[row] = member < 0 ? stoodFor : (PASSES_GROUP | (member << 2)) >>> 0;
  };
  const seen = new Uint32Array(types.rule.length);
  for (let ci = 0; ci < cis.count; ci++) {
    const memberships: Membership[] = [];
    if (active[ci] === 1) judge(rows, ci, { types, active, implied, seen, code, none, memberships });
    draft.add(ci, memberships, place);
  }
  const groups = draft.finish();
  const rule = new Uint8Array(rows.to.length);
  for (let row = 0; row < rule.length; row++) {
    rule[row] = code[row]! & 3;
    if (code[row] === stoodFor >>> 0) code[row] = PASSES_NONE;
  }
  const backwards = turn(cis.count, rows, (row) => code[row] !== PASSES_NONE);
  const dependents = {
    start: backwards.start,
    from: backwards.from,
    code: backwards.row.map((row) => code[row]!),
  };
  const dangling = turn(cis.count, rows, (row) => none[row] === 1);
  return {
    rule,
    groups,
    dependents,
    noneStart: dangling.start,
    noneRow: dangling.row,
    noneFrom: dangling.from,
    types,
    impliedNames: implied,
  };
}

interface Judging {
  readonly types: TypeRules;
  readonly active: Uint8Array;
  /** Names of the implied groups by type number. */
  readonly implied: Uint32Array;
  /** Scratch: loose alternatives at the CI by type number. */
  readonly seen: Uint32Array;
  readonly code: Uint32Array;
  readonly none: Uint8Array;
  readonly memberships: Membership[];
}

/** Finds the rule of each of a CI's relationships; those in groups are gathered. */
function judge(rows: Relationships, ci: number, on: Judging): void {
  const { types, active, seen } = on;
  const [begin, end] = [rows.start[ci]!, rows.start[ci + 1]!];
  const loose = (row: number) =>
    types.alternatives[rows.type[row]!] === 1 &&
    rows.group[row] === 0 &&
    saidStrength(rows.said[row]!) === null;
  for (let row = begin; row < end; row++) seen[rows.type[row]!] = 0;
  for (let row = begin; row < end; row++)
    if (active[rows.to[row]!] === 1 && loose(row)) seen[rows.type[row]!]!++;
  for (let row = begin; row < end; row++) {
    if (active[rows.to[row]!] === 0) continue;
    const strength = strengthRule(rows, row, types);
    on.none[row] = strength === PASSES_NONE ? 1 : 0;
    const alternative = loose(row) && seen[rows.type[row]!]! >= 2;
    const group = alternative ? on.implied[rows.type[row]!]! : rows.group[row]!;
    if (group === 0) on.code[row] = strength === PASSES_HARD || strength === PASSES_SOFT ? strength : PASSES_NONE;
    else
      on.memberships.push({
        group,
        implied: alternative,
        member: rows.to[row]!,
        weight: rows.weight[row]!,
        row,
      });
  }
}

function impliedNames(names: Names, types: TypeRules): Uint32Array {
  return types.alternatives.length === 0
    ? new Uint32Array(0)
    : Uint32Array.from(types.alternatives, (alternative, type) =>
        alternative === 1 ? names.groups.number(impliedGroupPrefix + names.types.text(type)) : 0,
      );
}

/** The chosen relationships by the CI they lead to, by counting. */
function turn(count: number, rows: Relationships, chosen: (row: number) => boolean) {
  const start = new Uint32Array(count + 1);
  const { to } = rows;
  for (let row = 0; row < to.length; row++) if (chosen(row)) start[to[row]! + 1]!++;
  for (let ci = 0; ci < count; ci++) start[ci + 1]! += start[ci]!;
  const next = start.slice(0, count);
  const from = new Uint32Array(start[count]!);
  const row = new Uint32Array(start[count]!);
  for (let ci = 0; ci < count; ci++)
    for (let position = rows.start[ci]!; position < rows.start[ci + 1]!; position++) {
      if (!chosen(position)) continue;
      const at = next[to[position]!]!++;
      from[at] = ci;
      row[at] = position;
    }
  return { start, from, row };
}

/** The group that a row with PASSES_GROUP is in. */
export function groupOfRow(wiring: Wiring, rows: Relationships, from: number, row: number): number {
  const said = rows.group[row]!;
  return findGroup(wiring.groups, from, said === 0 ? wiring.impliedNames[rows.type[row]!]! : said);
}
