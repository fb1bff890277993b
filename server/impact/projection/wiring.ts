import { impliedGroupPrefix } from '../../model/redundancy.ts';
import { type Cis, takesPart } from './cis.ts';
import type { Groups } from './groups.ts';
import { GroupsDraft, type Membership } from './groupsDraft.ts';
import { type Names, typeRule } from './names.ts';
import { isInferred, type Relationships } from './relationships.ts';
import { type Reverse, reverse } from './reverse.ts';
import {
  isLoose,
  NOTED_GROUP_SHIFT,
  NOTED_INFERRED,
  NOTED_UNEVEN,
  PASSES_GROUP,
  PASSES_NONE,
  strengthRule,
  type TypeRules,
  typeRules,
} from './rules.ts';

/** What follows from the CIs and relationships of one revision. */
export interface Wiring {
  /** How each relationship passes failure on, by its row. */
  readonly rule: Uint8Array;
  /** The group of each row with PASSES_GROUP. */
  readonly rowGroup: Uint32Array;
  readonly groups: Groups;
  /**
   * Who suffers when a CI fails: only relationships that pass something on, each member of a group once, noted as
   * rules.ts says.
   */
  readonly dependents: Reverse;
  /** Relationships of strength NONE between CIs that take part; nothing is noted. */
  readonly none: Reverse;
  readonly types: TypeRules;
}

/** Forms groups and the way back from each CI to its dependents: one pass over everything. */
export function wire(cis: Cis, rows: Relationships, names: Names): Wiring {
  const length = rows.to.length;
  const types = typeRules(names, typeRule);
  const active = new Uint8Array(cis.count);
  for (let ci = 0; ci < cis.count; ci++) active[ci] = takesPart(cis, ci) ? 1 : 0;
  const judging: Judging = {
    types,
    active,
    implied: impliedNames(names, types),
    loose: new Uint32Array(types.rule.length),
    code: new Uint32Array(length),
    rule: names.memory.bytes(length),
    none: new Uint8Array(length),
    memberships: [],
  };
  const rowGroup = names.memory.words(length);
  const draft = new GroupsDraft(cis, names);
  const place = (row: number, group: number, counts: boolean, uneven: boolean) => {
    rowGroup[row] = group;
    // A member's other relationships of the same group must not count it again.
    if (!counts) return;
    const note = PASSES_GROUP | inferredNote(rows, row) | (uneven ? NOTED_UNEVEN : 0);
    judging.code[row] = note | (group << NOTED_GROUP_SHIFT);
  };
  for (let ci = 0; ci < cis.count; ci++) {
    if (active[ci] === 1) judge(rows, ci, judging);
    draft.add(ci, judging.memberships, place);
    if (judging.memberships.length > 0) judging.memberships = [];
  }
  return {
    rule: judging.rule,
    rowGroup,
    groups: draft.finish(),
    dependents: reverse(rows, judging.code, names.memory),
    none: reverse(rows, judging.none, names.memory),
    types,
  };
}

interface Judging {
  readonly types: TypeRules;
  readonly active: Uint8Array;
  /** Names of the implied groups by type number. */
  readonly implied: Uint32Array;
  /** Loose alternatives at the CI by type number. */
  readonly loose: Uint32Array;
  readonly code: Uint32Array;
  readonly rule: Uint8Array;
  readonly none: Uint8Array;
  memberships: Membership[];
}

/** Finds the rule of each of a CI's relationships; those in groups are gathered. */
function judge(rows: Relationships, ci: number, on: Judging): void {
  const { types, active, loose } = on;
  const begin = rows.start[ci]!;
  const end = rows.start[ci + 1]!;
  for (let row = begin; row < end; row++) loose[rows.type[row]!] = 0;
  for (let row = begin; row < end; row++)
    if (isLoose(rows, row, types) && active[rows.to[row]!] === 1) loose[rows.type[row]!]!++;
  for (let row = begin; row < end; row++) {
    if (active[rows.to[row]!] === 0) continue;
    const strength = strengthRule(rows, row, types);
    if (strength === PASSES_NONE) on.none[row] = 1;
    const alternative = loose[rows.type[row]!]! >= 2 && isLoose(rows, row, types);
    const group = alternative ? on.implied[rows.type[row]!]! : rows.group[row]!;
    on.rule[row] = group === 0 ? strength : PASSES_GROUP;
    if (group === 0) on.code[row] = strength === PASSES_NONE ? 0 : strength | inferredNote(rows, row);
    else
      on.memberships.push({
        group,
        implied: alternative,
        member: rows.to[row]!,
        weight: rows.weight[row]!,
        inferred: isInferred(rows.said[row]!),
        sightings: rows.sightings[row]!,
        row,
      });
  }
}

function inferredNote(rows: Relationships, row: number): number {
  return isInferred(rows.said[row]!) ? NOTED_INFERRED : 0;
}

function impliedNames(names: Names, types: TypeRules): Uint32Array {
  return Uint32Array.from(types.alternatives, (alternative, type) =>
    alternative === 1 ? names.groups.number(impliedGroupPrefix + names.types.text(type)) : 0,
  );
}
